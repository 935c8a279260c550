using System.Collections.Frozen;

namespace Plumbline.Simulator.Search;

/// <summary>Reads the operator and the value that follow a field.</summary>
internal sealed class ComparisonParser(TokenReader tokens, QueryFields fields, DateTimeOffset now)
{
    private static readonly FrozenDictionary<string, (ComparisonOperator Operator, bool IsNegated)> Operators =
        new Dictionary<string, (ComparisonOperator, bool)>
        {
            ["="] = (ComparisonOperator.Equal, false),
            ["!="] = (ComparisonOperator.Equal, true),
            ["=="] = (ComparisonOperator.ExactlyEqual, false),
            ["!=="] = (ComparisonOperator.ExactlyEqual, true),
            ["=~"] = (ComparisonOperator.Contains, false),
            ["!=~"] = (ComparisonOperator.Contains, true),
            ["<"] = (ComparisonOperator.Less, false),
            ["<="] = (ComparisonOperator.LessOrEqual, false),
            [">"] = (ComparisonOperator.Greater, false),
            [">="] = (ComparisonOperator.GreaterOrEqual, false),
        }.ToFrozenDictionary();

    private readonly LiteralParser _literals = new(tokens, now);

    public FieldComparison Read(Token name)
    {
        var field = fields.Find(name);
        var (test, isNegated) = ReadTest(field);
        return new FieldComparison(field.Name, test, isNegated);
    }

    public TagComparison Read(TagField tag)
    {
        var (test, isNegated) = ReadTest(new SearchField(tag.Tags, IsTime: false));
        return new TagComparison(tag, test, isNegated);
    }

    private (ValueTest Test, bool IsNegated) ReadTest(SearchField field)
    {
        if (!Operators.TryGetValue(tokens.Peek.Text, out var known) || tokens.Peek.Kind != TokenKind.Symbol)
        {
            throw tokens.Unexpected($"an operator, one of {string.Join(' ', Operators.Keys.Order())}");
        }

        tokens.Take();
        var start = tokens.Peek;
        var literal = _literals.Read();
        var isTime = field.IsTime && known.Operator != ComparisonOperator.Contains;
        if (isTime && literal.Time is null)
        {
            throw QueryError.Unexpected(start, $"a time for {field.Name}, such as '2025-01-31T12:00:00Z' or now - 3d");
        }

        // The index and the service may spell one state differently.
        var ignoresCase = field.Name == SummaryFields.LifecycleState;
        return (new ValueTest(known.Operator, literal, isTime, ignoresCase), known.IsNegated);
    }
}
