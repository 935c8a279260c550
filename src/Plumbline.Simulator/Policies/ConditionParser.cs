namespace Plumbline.Simulator.Policies;

/// <summary>Conditions of statements, which are also the matching rules of dynamic groups.</summary>
internal sealed class ConditionParser(Scanner scanner)
{
    // Far more than anyone writes, far less than the stack holds.
    private const int Deepest = 32;

    private int _depth;

    public static Condition Parse(string text)
    {
        var scanner = new Scanner(text);
        var condition = new ConditionParser(scanner).Read();
        return scanner.IsAtEnd ? condition : throw scanner.Wrong("the end of the rule");
    }

    public Condition Read()
    {
        if (scanner.TryTake("not"))
        {
            return new Presence(Variable(), IsWanted: false);
        }

        var word = Variable();
        return scanner.NextIs('{') && word.ToLowerInvariant() is "any" or "all"
            ? List(string.Equals(word, "all", StringComparison.OrdinalIgnoreCase))
            : Comparison(word);
    }

    private ConditionList List(bool isAll)
    {
        if (++_depth > Deepest)
        {
            throw scanner.Wrong($"at most {Deepest} conditions inside each other");
        }

        scanner.Take('{', "\"{\"");
        var conditions = Sequence(Read);
        scanner.Take('}', "\",\" or \"}\"");
        _depth--;
        return new ConditionList(isAll, conditions);
    }

    private Condition Comparison(string variable)
    {
        if (scanner.TryTake('='))
        {
            return new Comparison(variable, Operator.Equal, [Value()]);
        }

        if (scanner.TryTake('!'))
        {
            scanner.Take('=', "\"!=\"");
            return new Comparison(variable, Operator.NotEqual, [Value()]);
        }

        return InWords(variable) is { } comparison ? comparison : new Presence(variable, IsWanted: true);
    }

    private Comparison? InWords(string variable)
    {
        if (scanner.TryTake("not"))
        {
            scanner.Take("in");
            return new Comparison(variable, Operator.NotIn, Set());
        }

        return scanner.TryTake("in") ? new Comparison(variable, Operator.In, Set())
            : scanner.TryTake("before") ? new Comparison(variable, Operator.Before, [Value()])
            : scanner.TryTake("after") ? new Comparison(variable, Operator.After, [Value()])
            : scanner.TryTake("between") ? Between(variable)
            : null;
    }

    private Comparison Between(string variable)
    {
        var from = Value();
        scanner.Take("and");
        return new Comparison(variable, Operator.Between, [from, Value()]);
    }

    private List<Value> Set()
    {
        scanner.Take('(', "\"(\"");
        var values = Sequence(Value);
        scanner.Take(')', "\",\" or \")\"");
        return values;
    }

    private List<T> Sequence<T>(Func<T> read)
    {
        var items = new List<T> { read() };
        while (scanner.TryTake(','))
        {
            items.Add(read());
        }

        return items;
    }

    private Value Value()
    {
        if (scanner.TryQuoted() is { } text)
        {
            return new Value(ValueKind.Text, text);
        }

        if (scanner.TryPattern() is { } pattern)
        {
            return new Value(ValueKind.Pattern, pattern);
        }

        var word = scanner.Word("a value in single quotes or a pattern in slashes");
        var isVariable =
            word.StartsWith("request.", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("target.", StringComparison.OrdinalIgnoreCase);
        return new Value(isVariable ? ValueKind.Variable : ValueKind.Text, word);
    }

    private string Variable() => scanner.Word("a variable, \"any {\" or \"all {\"");
}
