using Plumbline.Core.Rules;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>The data of a cluster should be encrypted with a key of the customer.</summary>
public sealed class ClusterSecretsKey : CustomerKeyRule<Cluster>
{
    public override string Id => "OCI-CONTAINERENGINE-102";

    public override IReadOnlyList<Need> Needs => [Need.Whole<Cluster>()];

    private protected override string Noun => "cluster";
}
