using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Plumbline.Cli.Terminal;

/// <summary>Makes text from a tenancy safe to print: nothing in it can move the cursor, colour, hide or reorder.</summary>
internal static partial class SafeText
{
    /// <summary>Control, format (bidirectional, zero-width) and separator characters become visible escapes.</summary>
    /// <remarks>
    /// Build servers obey lines that begin with a command (<c>::stop-commands::</c>, <c>##[error]</c>,
    /// <c>##vso[task.setvariable]</c>), whoever wrote them: those become visible escapes too.
    /// </remarks>
    public static string Escape(string text)
    {
        text = BuildServerCommand().Replace(text, found => $"{found.Value[..1]}\\u{{{(int)found.Value[1]:x}}}");
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

    [GeneratedRegex(@"(?<!\S)::(?=[a-z])|##(?=\[|vso\[)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BuildServerCommand();
}
