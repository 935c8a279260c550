using System.Globalization;
using System.Text;

namespace Plumbline.Core.Text;

/// <summary>Makes text from a tenancy safe to look at: nothing in it can move a cursor, colour, hide or reorder.</summary>
public static class VisibleText
{
    /// <summary>
    /// Control, format (bidirectional, zero-width), separator, private and unassigned characters become visible escapes
    /// such as <c>\u{202e}</c>; half of a surrogate pair becomes U+FFFD.
    /// </summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsDangerous(rune))
            {
                visible.Append(Escape(rune));
            }
            else
            {
                visible.Append(rune);
            }
        }

        return visible.ToString();
    }

    /// <summary>The same for sentences that people wrote: line breaks and tabs are only space.</summary>
    public static string OfProse(string text) => Of(text.Trim().ReplaceLineEndings(" ").Replace('\t', ' '));

    /// <summary><c>\u{202e}</c></summary>
    public static string Escape(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:x}}}");

    private static bool IsDangerous(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;
}
