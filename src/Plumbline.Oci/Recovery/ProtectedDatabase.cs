using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Recovery;

/// <summary>A database that Recovery Service protects.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/recovery-service/20210216/ProtectedDatabaseSummary/</remarks>
public sealed record ProtectedDatabase : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? Health { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
