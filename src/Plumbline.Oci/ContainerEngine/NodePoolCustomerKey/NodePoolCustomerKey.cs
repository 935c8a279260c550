using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>The data of a node pool should be encrypted with a key of the customer.</summary>
public sealed class NodePoolCustomerKey : CustomerKeyRule<NodePool>
{
    public override string Id => "OCI-CONTAINERENGINE-113";

    private protected override string Noun => "node pool";

    private protected override string Field => "nodeConfigDetails.kmsKeyId";
}
