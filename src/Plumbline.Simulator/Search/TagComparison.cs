namespace Plumbline.Simulator.Search;

/// <summary>A part of one tag held against a literal.</summary>
internal sealed record TagComparison(TagField Field, ValueTest Test, bool IsNegated)
{
    public bool Holds(ResourceTag tag) =>
        IsNegated
        != Field.Part switch
        {
            TagPart.Namespace => Test.Accepts(tag.Namespace),
            TagPart.Key => Test.Accepts(tag.Key),
            _ => Test.Accepts(tag.Value),
        };
}
