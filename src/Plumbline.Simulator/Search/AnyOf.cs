namespace Plumbline.Simulator.Search;

/// <summary><c>||</c></summary>
internal sealed record AnyOf(IReadOnlyList<Condition> Conditions) : Condition
{
    public override bool Holds(SearchItem item) => Conditions.Any(condition => condition.Holds(item));
}
