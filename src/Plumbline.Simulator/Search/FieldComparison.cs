namespace Plumbline.Simulator.Search;

/// <summary>A field held against a literal. A field that is not there equals nothing, and so differs from everything.</summary>
internal sealed record FieldComparison(string Field, ValueTest Test, bool IsNegated) : Condition
{
    public override bool Holds(SearchItem item) => Passes(item) != IsNegated;

    private bool Passes(SearchItem item) =>
        Field == SummaryFields.ResourceType
            ? Test.Accepts(item.Type.Name)
            : item.Value(Field) is { } value && Test.Accepts(value);
}
