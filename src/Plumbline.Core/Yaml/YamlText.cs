using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Plumbline.Core.Yaml;

/// <summary>Writes texts so that YAML reads them back as they were, whatever is in them.</summary>
public static partial class YamlText
{
    private static readonly string[] Words = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"];

    /// <summary>As it is where that is safe, else in quotation marks.</summary>
    public static string Of(string text) =>
        Safe().IsMatch(text) && !Words.Contains(text.ToLowerInvariant()) ? text : Quote(text);

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(Escape(rune));
        }

        return quoted.Append('"').ToString();
    }

    private static string Escape(Rune rune) =>
        rune.Value switch
        {
            '"' => "\\\"",
            '\\' => @"\\",
            '\n' => "\\n",
            _ when IsPrintable(rune) => rune.ToString(),
            <= 0xFFFF => string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}"),
        };

    /// <summary>Nothing that could hide, reorder or end a line, in an editor or on a terminal.</summary>
    private static bool IsPrintable(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
            );

    /// <summary>Starts with a letter or a path, and has none of YAML's marks.</summary>
    [GeneratedRegex("^[A-Za-z/][A-Za-z0-9 _./+-]*(?<! )\\z|^[0-9]{4}-[0-9]{2}-[0-9]{2}\\z", RegexOptions.None, 1000)]
    private static partial Regex Safe();
}
