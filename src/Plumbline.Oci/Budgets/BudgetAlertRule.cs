using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Budgets;

/// <summary>When somebody is told about a budget.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/budgets/20190111/AlertRuleSummary/</remarks>
public sealed record BudgetAlertRule : GlobalResource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? BudgetId { get; init; }

    [JsonPropertyName("type")]
    public string? AlertType { get; init; }

    public string? Recipients { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    public override string? ParentId => BudgetId;
}
