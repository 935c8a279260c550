using System.Text;
using System.Text.RegularExpressions;

namespace Plumbline.Core.Matching;

/// <summary>A text with wildcards: <c>*</c> for any letters, <c>?</c> for one. Everything else means itself.</summary>
public sealed record TextPattern
{
    private readonly Regex _regex;

    private TextPattern(string text)
    {
        Text = text;
        var pattern = new StringBuilder("^");
        foreach (var letter in text)
        {
            pattern.Append(
                letter switch
                {
                    '*' => ".*",
                    '?' => ".",
                    _ => Regex.Escape(letter.ToString()),
                }
            );
        }

        // Linear in the text, whatever the pattern: both are hostile.
        _regex = new Regex(
            pattern.Append('$').ToString(),
            RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.CultureInvariant
        );
    }

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <exception cref="FormatException">The text is empty.</exception>
    public static TextPattern Parse(string text) =>
        text.Length > 0 ? new TextPattern(text) : throw new FormatException("an empty pattern fits nothing");

    public bool Fits(string text) => _regex.IsMatch(text);

    public bool Equals(TextPattern? other) => Text == other?.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
