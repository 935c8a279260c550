namespace Plumbline.Simulator.Search;

/// <summary>What the <c>where</c> clause asks of a resource.</summary>
internal abstract record Condition
{
    public abstract bool Holds(SearchItem item);
}
