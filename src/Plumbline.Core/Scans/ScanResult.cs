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
        Summary = new ScanSummary(Findings);
        Ledger = new CoverageLedger(scope, gaps, Summary.Places);
    }

    public required string Id { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }

    /// <summary>The HTTP requests sent, by operation and purpose.</summary>
    public required IReadOnlyList<CallCount> Calls { get; init; }

    /// <summary>Whether the user stopped the scan before its end.</summary>
    public required bool Stopped { get; init; }

    public required DiscoveryReport Discovery { get; init; }

    public ScanScope Scope { get; }

    public Inventory Inventory { get; }

    public IReadOnlyList<Gap> Gaps { get; }

    public ScanSummary Summary { get; }

    public CoverageLedger Ledger { get; }

    /// <summary>In the order of reports. They are made while they are looked at, since there may be millions.</summary>
    public IEnumerable<Finding> Findings => Evaluator.Evaluate(Scope.Rules, Inventory);

    public IEnumerable<Finding> FindingsOf(Rule rule) => Evaluator.Evaluate([rule], Inventory);

    /// <summary>HTTP requests sent, retries included.</summary>
    public long ApiCalls => Calls.Sum(call => call.Calls);

    /// <summary>How many of them were answered with 429.</summary>
    public long Throttled => Calls.Sum(call => call.Throttled);

    public StatusCounts Counts => Summary.Counts;

    /// <summary>From 0 to 1: the share of rule × region × compartment that was assessed.</summary>
    public double Coverage => Ledger.Totals.Share;

    /// <summary>From 0 to 100, where what is unknown counts as wrong; null when there is nothing to judge.</summary>
    public double? Score => Summary.Score(Coverage);

    /// <summary>Nothing in scope was left unread.</summary>
    public bool Complete => Gaps.Count == 0 && !Stopped;

    /// <summary>The highest risk among failures; null when nothing fails.</summary>
    public Risk? HighestFailedRisk => Summary.FailuresByRisk.Keys.Select(risk => (Risk?)risk).Max();
}
