using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.DataSafe;

/// <summary>A database that Data Safe looks after.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/data-safe/20181201/TargetDatabaseSummary/</remarks>
public sealed record TargetDatabase : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? DatabaseType { get; init; }

    public IReadOnlyList<string>? AssociatedResourceIds { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
