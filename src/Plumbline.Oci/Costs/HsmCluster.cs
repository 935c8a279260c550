using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Costs;

/// <summary>A cluster of dedicated KMS, as ListHsmClusters shows it.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/key/release/HsmClusterSummary</remarks>
public sealed record HsmCluster : Resource
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public override string Name => DisplayName ?? Id;
}
