using System.Globalization;
using System.Text;

namespace Plumbline.Cli.Terminal;

/// <summary>Makes text from a tenancy safe to print: nothing in it can move the cursor, colour, hide or reorder.</summary>
internal static class SafeText
{
    /// <summary>Control, format (bidirectional, zero-width) and separator characters become visible escapes.</summary>
    public static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsDangerous(rune))
            {
                safe.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:x}}}");
            }
            else
            {
                safe.Append(rune);
            }
        }

        return safe.ToString();
    }

    /// <summary>The same, for a Spectre line: nothing in it is markup either.</summary>
    public static string EscapeMarkup(string text) => Spectre.Console.Markup.Escape(Escape(text));

    private static bool IsDangerous(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;
}
