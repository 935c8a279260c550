namespace Plumbline.Simulator.Search;

/// <summary>
/// Comparisons of tags that stand side by side hold for one and the same tag. If all are negations there is no tag to
/// find: then none may break them, and a resource without tags passes.
/// </summary>
internal sealed record TagCondition(string Tags, IReadOnlyList<TagComparison> Comparisons) : Condition
{
    private readonly bool _areNegations = Comparisons.All(comparison => comparison.IsNegated);

    public override bool Holds(SearchItem item) =>
        _areNegations ? item.Tags(Tags).All(Holds) : item.Tags(Tags).Any(Holds);

    private bool Holds(ResourceTag tag) => Comparisons.All(comparison => comparison.Holds(tag));
}
