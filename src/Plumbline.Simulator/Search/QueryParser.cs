namespace Plumbline.Simulator.Search;

/// <summary>
/// Reads <c>query TYPES resources</c> and the clauses after it: <c>return</c>, <c>where</c>, <c>matching</c> and
/// <c>sorted by</c>, in any order and each at most once.
/// </summary>
internal sealed class QueryParser(TokenReader tokens, DateTimeOffset now)
{
    private const string Clauses = "return, where, matching or sorted by (each once), or the end of the query";

    private ReturnClause? _returned;
    private Condition? _where;
    private FreeTextQuery? _matching;
    private ResultOrder? _order;

    public StructuredQuery Read(IEnumerable<IndexedType> knownTypes)
    {
        tokens.Demand("query");
        var types = ReadTypes(knownTypes.ToDictionary(type => type.Name, StringComparer.OrdinalIgnoreCase));
        var fields = new QueryFields(types.Values);
        while (TryReadClause(fields)) { }

        if (tokens.Peek.Kind != TokenKind.End)
        {
            throw tokens.Unexpected(_where is null ? Clauses : $"&&, ||, {Clauses}");
        }

        return new StructuredQuery(
            types,
            _returned ?? ReturnClause.Nothing,
            _where,
            _matching,
            _order ?? ResultOrder.NewestFirst
        );
    }

    private Dictionary<string, IndexedType> ReadTypes(Dictionary<string, IndexedType> known)
    {
        var types = new Dictionary<string, IndexedType>(StringComparer.OrdinalIgnoreCase);
        var isAll = false;
        do
        {
            var name = tokens.Demand(TokenKind.Word, "a resource type or all");
            isAll |= name.Is("all");
            if (!name.Is("all"))
            {
                types[name.Text] = known.TryGetValue(name.Text, out var type)
                    ? type
                    : throw QueryError.At(name.Position, $"Unknown resource type {name}");
            }
        } while (tokens.TryTakeSymbol(","));

        tokens.Demand("resources");
        return isAll ? known : types;
    }

    private bool TryReadClause(QueryFields fields)
    {
        if (_returned is null && tokens.TryTake("return"))
        {
            _returned = ReadReturn(fields);
        }
        else if (_where is null && tokens.TryTake("where"))
        {
            _where = new ConditionParser(tokens, fields, now).Read();
        }
        else if (_matching is null && tokens.TryTake("matching"))
        {
            _matching = FreeTextQuery.Parse(tokens.Demand(TokenKind.Text, "text in quotes").Text);
        }
        else if (_order is null && tokens.TryTake("sorted"))
        {
            _order = ReadOrder(fields);
        }
        else
        {
            return false;
        }

        return true;
    }

    private ReturnClause ReadReturn(QueryFields fields)
    {
        if (tokens.TryTake("allAdditionalFields"))
        {
            return new ReturnClause(All: true, []);
        }

        var names = new List<string>();
        do
        {
            names.Add(fields.Find(tokens.Demand(TokenKind.Word, "a field or allAdditionalFields")).Name);
        } while (tokens.TryTakeSymbol(","));

        return new ReturnClause(All: false, names);
    }

    private ResultOrder ReadOrder(QueryFields fields)
    {
        tokens.Demand("by");
        var field = fields.Find(tokens.Demand(TokenKind.Word, "a field"));
        var isAscending = tokens.TryTake("asc");
        return new ResultOrder(field, IsDescending: !isAscending && tokens.TryTake("desc"));
    }
}
