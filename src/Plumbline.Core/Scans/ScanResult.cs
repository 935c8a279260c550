using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>One finished scan, or one that was stopped.</summary>
public sealed class ScanResult
{
    public ScanResult(ScanScope scope, Inventory inventory, IReadOnlyList<Gap> gaps)
    {
        Scope = scope;
        Inventory = inventory;
        Gaps = gaps;
        Findings = Evaluator.Evaluate(scope.Rules, inventory);
        Counts = StatusCounts.Of(Findings);
        Coverage = Scans.Coverage.Of(scope, gaps);
    }

    public required string Id { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }

    /// <summary>HTTP requests sent, retries included.</summary>
    public required long ApiCalls { get; init; }

    /// <summary>How many of them were answered with 429.</summary>
    public required long Throttled { get; init; }

    /// <summary>Whether the user stopped the scan before its end.</summary>
    public required bool Stopped { get; init; }

    public ScanScope Scope { get; }

    public Inventory Inventory { get; }

    public IReadOnlyList<Gap> Gaps { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public StatusCounts Counts { get; }

    /// <summary>From 0 to 1: the share of rule × region × compartment that was assessed.</summary>
    public double Coverage { get; }

    /// <summary>Nothing in scope was left unread.</summary>
    public bool Complete => Gaps.Count == 0 && !Stopped;

    /// <summary>The highest risk among failures; null when nothing fails.</summary>
    public Risk? HighestFailedRisk =>
        Findings
            .Where(finding => finding.Status == FindingStatus.Fail)
            .Select(finding => (Risk?)finding.Rule.Page.Risk)
            .Max();
}
