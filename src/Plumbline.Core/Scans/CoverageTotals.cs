namespace Plumbline.Core.Scans;

/// <summary>How many cells of the ledger have each status.</summary>
public sealed record CoverageTotals(long Assessed, long Empty, long Gap, long NotApplicable)
{
    /// <summary>The share, from 0 to 1, that no gap hides; 0 when there was nothing to look at.</summary>
    public double Share => Assessed + Empty + Gap is var all and > 0 ? (double)(Assessed + Empty) / all : 0;
}
