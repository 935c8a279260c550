namespace Plumbline.Core.Scans;

/// <summary>How many cells of the ledger have each status.</summary>
public sealed record CoverageTotals(long Assessed, long Empty, long Gap, long NotApplicable)
{
    public static CoverageTotals None { get; } = new(0, 0, 0, 0);

    /// <summary>The share, from 0 to 1, that no gap hides; 0 when there was nothing to look at.</summary>
    public double Share => Assessed + Empty + Gap is var all and > 0 ? (double)(Assessed + Empty) / all : 0;

    public static CoverageTotals Sum(IEnumerable<CoverageTotals> all) => all.Aggregate(None, Add);

    internal CoverageTotals With(CoverageStatus status) =>
        status switch
        {
            CoverageStatus.Assessed => this with { Assessed = Assessed + 1 },
            CoverageStatus.Empty => this with { Empty = Empty + 1 },
            CoverageStatus.Gap => this with { Gap = Gap + 1 },
            _ => this with { NotApplicable = NotApplicable + 1 },
        };

    private static CoverageTotals Add(CoverageTotals one, CoverageTotals other) =>
        new(
            one.Assessed + other.Assessed,
            one.Empty + other.Empty,
            one.Gap + other.Gap,
            one.NotApplicable + other.NotApplicable
        );
}
