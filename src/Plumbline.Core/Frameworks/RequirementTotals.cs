namespace Plumbline.Core.Frameworks;

/// <summary>Several requirements together: those of a section, or of a framework.</summary>
public sealed class RequirementTotals
{
    private readonly Dictionary<RequirementStatus, int> _counts;

    internal RequirementTotals(IReadOnlyCollection<RequirementResult> results)
    {
        _counts = results.CountBy(result => result.Status).ToDictionary();
        Count = results.Count;
        var scored = results.Where(result => result.Share is not null).ToList();
        var all = scored.Sum(result => result.Weight);
        Score = all == 0 ? null : 100 * scored.Sum(result => result.Weight * result.Share!.Value) / all;
    }

    public int Count { get; }

    /// <summary>How many requirements there are of each status, in the order of the statuses.</summary>
    public IEnumerable<KeyValuePair<RequirementStatus, int>> ByStatus =>
        Enum.GetValues<RequirementStatus>().Select(status => KeyValuePair.Create(status, CountOf(status)));

    /// <summary>
    /// From 0 to 100: the share of what is right, weighted by risk; what is unknown counts as wrong. Null when nothing
    /// is there to judge.
    /// </summary>
    public double? Score { get; }

    public int CountOf(RequirementStatus status) => _counts.GetValueOrDefault(status);
}
