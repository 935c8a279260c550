namespace Plumbline.Oci.Identity.Policies;

/// <summary>The grammar of conditions.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Identity/policysyntax/conditions.htm</remarks>
internal sealed class ConditionParser(StatementText text)
{
    /// <summary>Far deeper than anyone writes, far less than the stack holds.</summary>
    private const int Deepest = 16;

    public Condition Read() => Read(depth: 1);

    private Condition Read(int depth)
    {
        if (depth > Deepest)
        {
            throw text.Expected($"at most {Deepest} conditions inside each other");
        }

        var variable = text.Word("a condition");
        return text.NextIs('{') ? Group(variable, depth) : Comparison(variable);
    }

    private ConditionGroup Group(string word, int depth)
    {
        var isAll = string.Equals(word, "all", StringComparison.OrdinalIgnoreCase);
        if (!isAll && !string.Equals(word, "any", StringComparison.OrdinalIgnoreCase))
        {
            throw text.Expected("'any' or 'all' before '{'");
        }

        text.Take('{');
        var conditions = List(() => Read(depth + 1));
        text.Take('}');
        return new(isAll, conditions);
    }

    private Comparison Comparison(string variable)
    {
        if (text.TryTake('='))
        {
            return new(variable, Relation.Equal, [Operand()]);
        }

        if (text.TryTake('!'))
        {
            text.Take('=');
            return new(variable, Relation.NotEqual, [Operand()]);
        }

        return Set(variable) ?? Time(variable) ?? throw text.Expected("a comparison");
    }

    private Comparison? Set(string variable)
    {
        if (text.TryTake("not"))
        {
            text.Take("in");
            return new(variable, Relation.NotIn, Operands());
        }

        return text.TryTake("in") ? new(variable, Relation.In, Operands()) : null;
    }

    private Comparison? Time(string variable)
    {
        if (text.TryTake("between"))
        {
            var from = Operand();
            text.Take("and");
            return new(variable, Relation.Between, [from, Operand()]);
        }

        return text.TryTake("before") ? new(variable, Relation.Before, [Operand()])
            : text.TryTake("after") ? new(variable, Relation.After, [Operand()])
            : null;
    }

    private ValueList<Operand> Operands()
    {
        text.Take('(');
        var operands = List(Operand);
        text.Take(')');
        return operands;
    }

    private ValueList<T> List<T>(Func<T> read)
    {
        var items = new List<T> { read() };
        while (text.TryTake(','))
        {
            items.Add(read());
        }

        return [.. items];
    }

    private Operand Operand()
    {
        if (text.TryEnclosed('\'') is { } quoted)
        {
            return new(OperandKind.Text, quoted);
        }

        if (text.TryEnclosed('/') is { } pattern)
        {
            return new(OperandKind.Pattern, pattern);
        }

        var word = text.Word("a value in quotes, a pattern between slashes or a variable");
        return new(IsVariable(word) ? OperandKind.Variable : OperandKind.Text, word);
    }

    private static bool IsVariable(string word) =>
        word.StartsWith("request.", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("target.", StringComparison.OrdinalIgnoreCase);
}
