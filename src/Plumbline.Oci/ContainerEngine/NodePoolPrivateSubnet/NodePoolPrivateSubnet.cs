using Plumbline.Oci.Networking;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>A node pool should be in a subnet that gives no public addresses.</summary>
public sealed class NodePoolPrivateSubnet : PrivateSubnetRule<NodePool>
{
    public override string Id => "OCI-CONTAINERENGINE-114";

    private protected override string Noun => "node pool";
}
