using System.Text;
using System.Text.RegularExpressions;

namespace Plumbline.Core.Matching;

/// <summary>A text with wildcards: <c>*</c> for any characters, <c>?</c> for one. Everything else means itself.</summary>
public sealed record TextPattern
{
    private const int Longest = 1000;

    /// <summary>A character outside the basic plane is two letters of a .NET string.</summary>
    private const string OneCharacter = @"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF])";

    private readonly Regex _regex;

    private TextPattern(string text)
    {
        Text = text;
        var pattern = new StringBuilder(@"\A");
        foreach (var letter in text)
        {
            pattern.Append(
                letter switch
                {
                    '*' => ".*",
                    '?' => OneCharacter,
                    _ => Regex.Escape(letter.ToString()),
                }
            );
        }

        // Linear in the text, whatever the pattern: both are hostile.
        _regex = new Regex(
            pattern.Append(@"\z").ToString(),
            RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.CultureInvariant
        );
    }

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <exception cref="FormatException">The text is empty or too long.</exception>
    public static TextPattern Parse(string text) =>
        text.Length switch
        {
            0 => throw new FormatException("an empty pattern fits nothing"),
            > Longest => throw new FormatException($"a pattern has {Longest} characters at the most"),
            _ => new TextPattern(text),
        };

    public bool Fits(string text) => _regex.IsMatch(text);

    public bool Equals(TextPattern? other) => Text == other?.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
