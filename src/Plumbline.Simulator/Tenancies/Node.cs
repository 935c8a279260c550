using System.Text.Json;

namespace Plumbline.Simulator.Tenancies;

/// <summary>A value in a tenancy file that knows where it stands, so that every complaint can say so.</summary>
internal readonly record struct Node(string File, string Path, JsonElement Value)
{
    private const int LongestQuote = 300;

    public Node? Optional(string name)
    {
        Demand(Value.ValueKind == JsonValueKind.Object, "must be a JSON object");
        return Value.TryGetProperty(name, out var value) ? this with { Path = Join(name), Value = value } : null;
    }

    /// <summary>A string that must be there; <paramref name="advice"/> says what to write.</summary>
    public Node RequiredText(string name, string advice)
    {
        if (Optional(name) is not { } node)
        {
            throw (this with { Path = Join(name) }).Wrong($"is missing; {advice}");
        }

        node.Demand(
            node.Value is { ValueKind: JsonValueKind.String } text && text.GetString() is not "",
            $"must be a string; {advice}"
        );
        return node;
    }

    public string? OptionalText(string name)
    {
        if (Optional(name) is not { Value.ValueKind: not JsonValueKind.Null } node)
        {
            return null;
        }

        node.Demand(node.Value.ValueKind == JsonValueKind.String, "must be a string");
        return node.Value.GetString();
    }

    /// <summary>A string or number as text; null if it is absent or something else.</summary>
    public string? OptionalScalar(string name) =>
        Optional(name) is { Value: { ValueKind: JsonValueKind.String or JsonValueKind.Number } value }
            ? value.ToString()
            : null;

    public string Text => Value.GetString()!;

    public IEnumerable<Node> Items()
    {
        Demand(Value.ValueKind == JsonValueKind.Array, "must be a JSON array");
        var (file, path) = (File, Path);
        return Value.EnumerateArray().Select((item, i) => new Node(file, $"{path}[{i}]", item)).ToArray();
    }

    public void Demand(bool condition, string problem)
    {
        if (!condition)
        {
            throw Wrong(problem);
        }
    }

    public TenancyFileException Wrong(string problem) =>
        new(
            $"{File}: {(Path.Length == 0 ? "the file" : Path)} {problem.TrimEnd('.')}{(problem.EndsWith('?') ? "" : ".")}"
        );

    /// <summary>A value from the file, quoted: escaped and cut, since it may hold anything.</summary>
    public static string Quote(string value) =>
        JsonSerializer.Serialize(value.Length > LongestQuote ? value[..LongestQuote] + "..." : value);

    private string Join(string name) => Path.Length == 0 ? name : $"{Path}.{name}";
}
