using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.OpenSearch;

/// <summary>A cluster of OpenSearch.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/opensearch/20180828/OpensearchClusterSummary/</remarks>
public sealed record OpenSearchCluster : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? SecurityMode { get; init; }

    public OpenSearchBackups? BackupPolicy { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
