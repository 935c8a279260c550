namespace Plumbline.Simulator.Search;

/// <summary><c>&amp;&amp;</c></summary>
internal sealed record AllOf(IReadOnlyList<Condition> Conditions) : Condition
{
    public override bool Holds(SearchItem item) => Conditions.All(condition => condition.Holds(item));
}
