using Plumbline.Oci.Networking;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>What may reach a cluster endpoint should be said for it, not for its whole subnet.</summary>
public sealed class ClusterEndpointGroup : SecurityGroupRule<Cluster>
{
    public override string Id => "OCI-CONTAINERENGINE-104";

    private protected override string Noun => "cluster endpoint";

    private protected override string Field => "endpointConfig.nsgIds";
}
