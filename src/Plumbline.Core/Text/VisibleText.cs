using System.Globalization;
using System.Text;

namespace Plumbline.Core.Text;

/// <summary>Makes text from a tenancy safe to show: nothing in it can move a cursor, colour, hide or reorder.</summary>
public static class VisibleText
{
    /// <summary>
    /// Control, format (bidirectional, zero-width) and separator characters become visible escapes, as <c>\u{1b}</c>;
    /// half of a surrogate pair becomes U+FFFD.
    /// </summary>
    public static string Escape(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsDangerous(rune) || rune == Rune.ReplacementChar)
            {
                return EscapeEach(text);
            }
        }

        return text;
    }

    /// <summary>The same for sentences that people wrote: line breaks and tabs are only space.</summary>
    public static string EscapeProse(string text) => Escape(text.Trim().ReplaceLineEndings(" ").Replace('\t', ' '));

    /// <summary>The escape of a character, as <c>\u{1b}</c>.</summary>
    public static string Escape(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:x}}}");

    private static string EscapeEach(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsDangerous(rune))
            {
                safe.Append(Escape(rune));
            }
            else
            {
                safe.Append(rune);
            }
        }

        return safe.ToString();
    }

    private static bool IsDangerous(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;
}
