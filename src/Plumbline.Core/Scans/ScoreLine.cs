namespace Plumbline.Core.Scans;

/// <summary>How a part of a scan (a service, a compartment, a framework) stands.</summary>
/// <param name="Name">What the part is called: hostile input where it is a compartment's path.</param>
/// <param name="Tally">Its findings.</param>
/// <param name="Coverage">The share of it that was read, from 0 to 1.</param>
public sealed record ScoreLine(string Name, RiskTally Tally, double Coverage)
{
    /// <summary>From 0 to 100; null when there is nothing to judge. See <see cref="RiskTally.Score"/>.</summary>
    public double? Score => Tally.Score(Coverage);
}
