using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BaseDatabase;

/// <summary>The software of databases.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/database/20160918/DbHomeSummary/</remarks>
public sealed record DbHome : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? DbSystemId { get; init; }

    public string? DbVersion { get; init; }

    public bool? IsUnifiedAuditingEnabled { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    public override string? ParentId => DbSystemId;
}
