using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.Cache;

/// <summary>A cluster of OCI Cache (Redis, Valkey).</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/ocicache/20220315/RedisClusterSummary/</remarks>
public sealed record CacheCluster : Resource, ILifecycle, IInSecurityGroups, IInSubnets
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public long? NodeCount { get; init; }

    public string? SoftwareVersion { get; init; }

    public string? SubnetId { get; init; }

    public IReadOnlyList<string>? NsgIds { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    IReadOnlyList<string>? IInSubnets.SubnetIds => SubnetId is null ? null : [SubnetId];
}
