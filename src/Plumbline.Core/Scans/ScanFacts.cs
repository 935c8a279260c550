namespace Plumbline.Core.Scans;

/// <summary>Everything about a scan but its findings and gaps: small, whole, and the same when it is saved.</summary>
public sealed record ScanFacts
{
    public required string Id { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }

    /// <summary>The version of the program that judged.</summary>
    public required string ToolVersion { get; init; }

    public required string TenancyId { get; init; }

    /// <summary>Hostile input.</summary>
    public required string TenancyName { get; init; }

    public string HomeRegion { get; init; } = "";

    /// <summary>Region identifiers in scope.</summary>
    public required IReadOnlyList<string> Regions { get; init; }

    /// <summary>How many compartments were in scope.</summary>
    public required int Compartments { get; init; }

    /// <summary>How many resources were read.</summary>
    public required int Resources { get; init; }

    public IReadOnlyList<string>? ChosenRegions { get; init; }

    public IReadOnlyList<string>? ChosenCompartmentIds { get; init; }

    public IReadOnlyList<string>? ChosenRules { get; init; }

    public IReadOnlyList<string> RegionsNotReady { get; init; } = [];

    /// <summary>The settings profile that was used.</summary>
    public required string Profile { get; init; }

    /// <summary>The saved scan whose inventory was judged again; null for a scan of the cloud.</summary>
    public string? From { get; init; }

    /// <summary>Nothing in scope was left unread.</summary>
    public required bool Complete { get; init; }

    /// <summary>Whether the user stopped the scan before its end.</summary>
    public required bool Stopped { get; init; }

    public required DiscoveryReport Discovery { get; init; }

    /// <summary>The HTTP requests sent, by operation and purpose.</summary>
    public required IReadOnlyList<CallCount> Calls { get; init; }

    /// <summary>Cells of the coverage ledger, by rule id.</summary>
    public required IReadOnlyDictionary<string, CoverageTotals> RuleCoverage { get; init; }

    /// <summary>Cells of the coverage ledger, by compartment path.</summary>
    public required IReadOnlyDictionary<string, CoverageTotals> CompartmentCoverage { get; init; }

    public CoverageTotals Cells => CoverageTotals.Sum(RuleCoverage.Values);

    /// <summary>From 0 to 1: the share of rule × region × compartment that was assessed.</summary>
    public double Coverage => Cells.Share;

    /// <summary>HTTP requests sent, retries included.</summary>
    public long ApiCalls => Calls.Sum(call => call.Calls);

    /// <summary>How many of them were answered with 429.</summary>
    public long Throttled => Calls.Sum(call => call.Throttled);
}
