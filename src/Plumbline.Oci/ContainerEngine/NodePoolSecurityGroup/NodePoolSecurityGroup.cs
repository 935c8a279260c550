using Plumbline.Oci.Networking;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>What may reach a node pool should be said for it, not for its whole subnet.</summary>
public sealed class NodePoolSecurityGroup : SecurityGroupRule<NodePool>
{
    public override string Id => "OCI-CONTAINERENGINE-112";

    private protected override string Noun => "node pool";

    private protected override string Field => "nodeConfigDetails.nsgIds";
}
