using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>How many findings have each status, apart by risk: what a score is made of.</summary>
public sealed record RiskTally(IReadOnlyDictionary<Risk, StatusCounts> ByRisk)
{
    public static RiskTally None { get; } = new(new Dictionary<Risk, StatusCounts>());

    public StatusCounts Counts => StatusCounts.Sum(ByRisk.Values);

    /// <summary>The highest risk among failures; null when nothing fails.</summary>
    public Risk? HighestFailed => ByRisk.Where(pair => pair.Value.Fail > 0).Select(pair => (Risk?)pair.Key).Max();

    public static RiskTally Sum(IEnumerable<RiskTally> all) =>
        new(
            all.SelectMany(tally => tally.ByRisk)
                .GroupBy(pair => pair.Key, pair => pair.Value)
                .ToDictionary(risk => risk.Key, StatusCounts.Sum)
        );

    /// <summary>
    /// From 0 to 100: the share of what is right, where a failure of each risk weighs twice one of the risk below, times
    /// the share of the scope that was read. What could not be assessed counts as wrong, be it a finding or a part of
    /// the scope; what an exception covers counts as right. Null when there is nothing to judge.
    /// </summary>
    /// <remarks>docs/guide/score.md has the formula with an example.</remarks>
    /// <param name="coverage">The share of the scope that was read, from 0 to 1.</param>
    public double? Score(double coverage)
    {
        var all = ByRisk.Sum(pair => Weight(pair.Key) * pair.Value.All);
        var right = ByRisk.Sum(pair => Weight(pair.Key) * (pair.Value.Pass + pair.Value.Excepted));
        return all == 0 ? null : 100d * coverage * right / all;
    }

    /// <summary>How much a finding of a risk counts in a score.</summary>
    internal static long Weight(Risk risk) => 1L << (int)risk;
}
