namespace Plumbline.Core.Plans;

/// <summary>All that a plan does about one finding.</summary>
public sealed record PlanItem
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required PlanTarget Target { get; init; }

    /// <summary>The finding's id; null for what no rule has found.</summary>
    public string? FindingId { get; init; }

    /// <summary>What it saves in a month once the old key is deleted, in the currency of <see cref="Plan.Money"/>; null when there is no price.</summary>
    public decimal? MonthlySaving { get; init; }

    public IReadOnlyList<PlanCheck> Checks
    {
        get => field ?? [];
        init;
    }

    public IReadOnlyList<PlanStep> Steps
    {
        get => field ?? [];
        init;
    }

    public IReadOnlyList<ManualWork> Manual
    {
        get => field ?? [];
        init;
    }

    public IReadOnlyList<PlanKeep> Keeps
    {
        get => field ?? [];
        init;
    }

    /// <summary>
    /// What the plan rests on: each who names the resource, and where. When others name it later, the plan is out of date.
    /// </summary>
    public IReadOnlyList<string> Users
    {
        get => field ?? [];
        init;
    }
}
