namespace Plumbline.Core.Diffs;

/// <summary>How many findings there are of each kind.</summary>
public sealed record DiffCounts(IReadOnlyDictionary<DiffKind, int> ByKind)
{
    public static DiffCounts None { get; } = new(new Dictionary<DiffKind, int>());

    /// <summary>Whether anything is not as it was.</summary>
    public bool Differs => ByKind.Any(pair => pair.Key != DiffKind.Unchanged && pair.Value > 0);

    public int Of(DiffKind kind) => ByKind.GetValueOrDefault(kind);

    public static DiffCounts Of(IEnumerable<DiffEntry> entries) =>
        new(entries.CountBy(entry => entry.Kind).ToDictionary());

    public static DiffCounts Sum(IEnumerable<DiffCounts> all) =>
        new(
            all.SelectMany(counts => counts.ByKind)
                .GroupBy(pair => pair.Key, pair => pair.Value)
                .ToDictionary(kind => kind.Key, kind => kind.Sum())
        );
}
