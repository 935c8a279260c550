namespace Plumbline.Simulator.Search;

/// <summary>Reads the conditions of a <c>where</c> clause; <c>&amp;&amp;</c> binds tighter than <c>||</c>.</summary>
internal sealed class ConditionParser(TokenReader tokens, QueryFields fields, DateTimeOffset now)
{
    private const int DeepestNesting = 100;

    private readonly ComparisonParser _comparisons = new(tokens, fields, now);
    private int _depth;

    public Condition Read()
    {
        var alternatives = new List<Condition> { ReadAll() };
        while (tokens.TryTakeSymbol("||") || tokens.TryTake("or"))
        {
            alternatives.Add(ReadAll());
        }

        return alternatives is [var only] ? only : new AnyOf(alternatives);
    }

    private Condition ReadAll()
    {
        var conditions = new List<Condition>();
        var tags = new Dictionary<string, List<TagComparison>>();
        do
        {
            ReadOne(conditions, tags);
        } while (tokens.TryTakeSymbol("&&") || tokens.TryTake("and"));

        conditions.AddRange(tags.Select(group => new TagCondition(group.Key, group.Value)));
        return conditions is [var only] ? only : new AllOf(conditions);
    }

    private void ReadOne(List<Condition> conditions, Dictionary<string, List<TagComparison>> tags)
    {
        if (tokens.Peek.IsSymbol("("))
        {
            conditions.Add(ReadGroup());
            return;
        }

        var name = tokens.Demand(TokenKind.Word, "a field or (");
        if (TagField.Find(name.Text) is { } tag)
        {
            tags.TryAdd(tag.Tags, []);
            tags[tag.Tags].Add(_comparisons.Read(tag));
            return;
        }

        conditions.Add(_comparisons.Read(name));
    }

    private Condition ReadGroup()
    {
        var start = tokens.Take();
        if (++_depth > DeepestNesting)
        {
            throw QueryError.At(start.Position, $"parentheses go deeper than {DeepestNesting}");
        }

        var condition = Read();
        _depth--;
        return tokens.TryTakeSymbol(")") ? condition : throw tokens.Unexpected("&&, || or )");
    }
}
