using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Budgets;

/// <summary>How much may be spent.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/budgets/20190111/BudgetSummary/</remarks>
public sealed record Budget : GlobalResource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? TargetType { get; init; }

    public IReadOnlyList<string>? Targets { get; init; }

    public decimal? Amount { get; init; }

    public decimal? ForecastedSpend { get; init; }

    public decimal? ActualSpend { get; init; }

    public long? AlertRuleCount { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
