namespace Plumbline.Simulator.Policies;

/// <summary>A text that is not of the policy language: where it goes wrong, and what could stand there.</summary>
internal sealed class PolicySyntaxException(string text, int position, string expected)
    : Exception($"Expected {expected} at character {position + 1}, but found {Found(text, position)}.")
{
    private const int LongestQuote = 30;

    /// <summary>Counts from zero.</summary>
    public int Position { get; } = position;

    public string Expected { get; } = expected;

    private static string Found(string text, int position)
    {
        var rest = text[position..];
        return rest.Length switch
        {
            0 => "the end of the text",
            > LongestQuote => $"\"{rest[..LongestQuote]}...\"",
            _ => $"\"{rest}\"",
        };
    }
}
