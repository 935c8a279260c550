using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>What one look at all findings tells.</summary>
public sealed class ScanSummary
{
    private readonly Dictionary<(Rule, FindingStatus), int> _counts = [];
    private readonly Dictionary<(Rule Rule, string Region, string CompartmentId), int> _places = [];

    internal ScanSummary(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Add(_counts, (finding.Rule, finding.Status));
            Add(_places, (finding.Rule, finding.Resource.Region, finding.Resource.CompartmentId));
        }
    }

    public StatusCounts Counts =>
        new(
            Sum(FindingStatus.Pass),
            Sum(FindingStatus.Fail),
            Sum(FindingStatus.Excepted),
            Sum(FindingStatus.NotAssessed)
        );

    /// <summary>How many failures there are of each risk that has any.</summary>
    public IReadOnlyDictionary<Risk, int> FailuresByRisk =>
        _counts
            .Where(pair => pair.Key.Item2 == FindingStatus.Fail)
            .GroupBy(pair => pair.Key.Item1.Page.Risk)
            .ToDictionary(risk => risk.Key, risk => risk.Sum(pair => pair.Value));

    /// <summary>How many findings a rule has in a region and compartment.</summary>
    internal IReadOnlyDictionary<(Rule Rule, string Region, string CompartmentId), int> Places => _places;

    public StatusCounts CountsOf(Rule rule) =>
        new(
            CountOf(rule, FindingStatus.Pass),
            CountOf(rule, FindingStatus.Fail),
            CountOf(rule, FindingStatus.Excepted),
            CountOf(rule, FindingStatus.NotAssessed)
        );

    /// <summary>
    /// From 0 to 100: the share of what is right, weighted by risk (each level twice the one below). What could not
    /// be assessed counts as wrong, be it a finding or a part of the scope. Null when there is nothing to judge.
    /// </summary>
    /// <param name="coverage">The share of the scope that was read, from 0 to 1.</param>
    public double? Score(double coverage)
    {
        var all = _counts.Sum(pair => Weight(pair.Key.Item1) * pair.Value);
        var right = _counts
            .Where(pair => pair.Key.Item2 is FindingStatus.Pass or FindingStatus.Excepted)
            .Sum(pair => Weight(pair.Key.Item1) * pair.Value);
        return all == 0 ? null : 100d * coverage * right / all;
    }

    private static long Weight(Rule rule) => 1L << (int)rule.Page.Risk;

    private int CountOf(Rule rule, FindingStatus status) => _counts.GetValueOrDefault((rule, status));

    private int Sum(FindingStatus status) => _counts.Where(pair => pair.Key.Item2 == status).Sum(pair => pair.Value);

    private static void Add<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
