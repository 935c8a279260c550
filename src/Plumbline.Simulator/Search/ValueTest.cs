using System.Text.Json;

namespace Plumbline.Simulator.Search;

/// <summary>An operator and its literal, to be held against values.</summary>
internal sealed record ValueTest(ComparisonOperator Operator, Literal Literal, bool IsTime, bool IgnoresCase)
{
    /// <summary>A list passes if one of its values does; what is not there passes nothing.</summary>
    public bool Accepts(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().Any(Accepts),
            JsonValueKind.String when IsTime => Fits(SearchTime.Of(value), Literal.Time),
            JsonValueKind.String => Accepts(value.GetString()!),
            JsonValueKind.Number when Operator != ComparisonOperator.Contains => Fits(Number(value), Literal.Number),
            JsonValueKind.Number => Accepts(value.GetRawText()),
            JsonValueKind.True => Accepts("true"),
            JsonValueKind.False => Accepts("false"),
            _ => false,
        };

    public bool Accepts(string text) =>
        Operator switch
        {
            ComparisonOperator.Contains => text.Contains(Literal.Text, StringComparison.OrdinalIgnoreCase),
            ComparisonOperator.ExactlyEqual when !IgnoresCase => text == Literal.Text,
            _ => Fits(string.Compare(text, Literal.Text, StringComparison.OrdinalIgnoreCase)),
        };

    private static decimal? Number(JsonElement value) => value.TryGetDecimal(out var number) ? number : null;

    private bool Fits<T>(T? value, T? literal)
        where T : struct, IComparable<T> => value is { } a && literal is { } b && Fits(a.CompareTo(b));

    private bool Fits(int order) =>
        Operator switch
        {
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.Greater => order > 0,
            ComparisonOperator.GreaterOrEqual => order >= 0,
            _ => order == 0,
        };
}
