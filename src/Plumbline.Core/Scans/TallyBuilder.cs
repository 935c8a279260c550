using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>Counts findings by a key, by risk and by status, while they stream by.</summary>
internal sealed class TallyBuilder<TKey>
    where TKey : notnull
{
    private readonly Dictionary<(TKey Key, Risk Risk, FindingStatus Status), int> _counts = [];

    public void Add(TKey key, Finding finding)
    {
        var place = (key, finding.Risk, finding.Status);
        _counts[place] = _counts.GetValueOrDefault(place) + 1;
    }

    public Dictionary<TKey, RiskTally> Build() =>
        _counts
            .GroupBy(pair => pair.Key.Key)
            .ToDictionary(
                key => key.Key,
                key => new RiskTally(
                    key.GroupBy(pair => pair.Key.Risk).ToDictionary(risk => risk.Key, risk => CountsOf(risk))
                )
            );

    private static StatusCounts CountsOf(IEnumerable<KeyValuePair<(TKey, Risk, FindingStatus Status), int>> counts)
    {
        var byStatus = counts.ToDictionary(pair => pair.Key.Status, pair => pair.Value);
        return new(
            byStatus.GetValueOrDefault(FindingStatus.Pass),
            byStatus.GetValueOrDefault(FindingStatus.Fail),
            byStatus.GetValueOrDefault(FindingStatus.Excepted),
            byStatus.GetValueOrDefault(FindingStatus.NotAssessed)
        );
    }
}
