using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>One finished scan, or one that was stopped: an inventory, judged.</summary>
public sealed class ScanResult
{
    private readonly Evaluator _evaluator;
    private readonly Dictionary<string, Rule> _rules;

    public ScanResult(ScanScope scope, Inventory inventory, IReadOnlyList<Gap> gaps, Judging judging)
    {
        Scope = scope;
        Inventory = inventory;
        Judging = judging;
        Gaps = [.. gaps.Select(gap => gap with { CompartmentPath = PathOf(gap) })];
        _rules = scope.Rules.ToDictionary(rule => rule.Id);
        _evaluator = new Evaluator(inventory, judging, gaps);
        Summary = new ScanSummary(Findings);
        Ledger = new CoverageLedger(scope, inventory, judging, gaps, Summary.Places);
    }

    public required string Id { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }

    /// <summary>The HTTP requests sent, by operation and purpose.</summary>
    public required IReadOnlyList<CallCount> Calls { get; init; }

    /// <summary>Whether the user stopped the scan before its end.</summary>
    public required bool Stopped { get; init; }

    public required DiscoveryReport Discovery { get; init; }

    /// <summary>The saved scan whose inventory was judged again; null for a scan of the cloud.</summary>
    public string? From { get; init; }

    public ScanScope Scope { get; }

    public Inventory Inventory { get; }

    public Judging Judging { get; }

    public IReadOnlyList<Gap> Gaps { get; }

    public ScanSummary Summary { get; }

    public CoverageLedger Ledger { get; }

    /// <summary>In the order of reports. They are made while they are looked at, since there may be millions.</summary>
    public IEnumerable<Finding> Findings => _evaluator.Evaluate(Scope.Rules);

    public IEnumerable<Finding> FindingsOf(Rule rule) => _evaluator.Evaluate(rule);

    /// <summary>HTTP requests sent, retries included.</summary>
    public long ApiCalls => Calls.Sum(call => call.Calls);

    /// <summary>How many of them were answered with 429.</summary>
    public long Throttled => Calls.Sum(call => call.Throttled);

    public StatusCounts Counts => Summary.Total.Counts;

    /// <summary>From 0 to 1: the share of rule × region × compartment that was assessed.</summary>
    public double Coverage => Ledger.Totals.Share;

    /// <summary>From 0 to 100, where what is unknown counts as wrong; null when there is nothing to judge.</summary>
    public double? Score => Summary.Total.Score(Coverage);

    /// <summary>Nothing in scope was left unread.</summary>
    public bool Complete => Gaps.Count == 0 && !Stopped;

    /// <param name="toolVersion">The version of the program that ran the scan.</param>
    public ScanReport ToReport(string toolVersion) =>
        new(
            Facts(toolVersion),
            [.. Scope.Rules.Select(rule => rule.Card).OrderBy(rule => rule.Id, StringComparer.Ordinal)],
            Gaps,
            rule => FindingsOf(_rules[rule.Id])
        )
        {
            Coverage = Ledger.Cells,
            Exceptions = Judging.Exceptions.All,
            Summary = Summary,
        };

    private ScanFacts Facts(string toolVersion) =>
        new()
        {
            Id = Id,
            StartedAt = StartedAt,
            FinishedAt = FinishedAt,
            ToolVersion = toolVersion,
            TenancyId = Inventory.Tenancy.Id,
            TenancyName = Inventory.Tenancy.Name,
            HomeRegion = Scope.HomeRegion,
            Regions = Scope.Regions,
            Compartments = Scope.CompartmentIds.Count,
            Resources = Inventory.Count,
            ChosenRegions = Scope.ChosenRegions,
            ChosenCompartmentIds = Scope.ChosenCompartmentIds,
            ChosenRules = Scope.ChosenRules,
            RegionsNotReady = Scope.RegionsNotReady,
            Profile = Judging.Profile.Name,
            From = From,
            Complete = Complete,
            Stopped = Stopped,
            Discovery = Discovery,
            Calls = Calls,
            RuleCoverage = Ledger.ByRule,
            CompartmentCoverage = Ledger.ByCompartment,
        };

    private string? PathOf(Gap gap) => gap.CompartmentId is { } id ? Inventory.Compartments.PathOf(id) : null;
}
