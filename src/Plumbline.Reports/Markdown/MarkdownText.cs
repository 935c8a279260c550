using System.Text;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Markdown;

/// <summary>Texts in Markdown, as GitHub reads it.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// A hostile text as code: the one place where GitHub sees no mention, link, HTML, emphasis or issue number. The two
    /// characters that could end it there, backtick and pipe, become visible escapes like control characters.
    /// </summary>
    /// <param name="most">How long it may get; what is longer ends with an ellipsis.</param>
    public static string Code(string? text, int most = int.MaxValue)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "–";
        }

        var visible = VisibleText
            .Escape(text)
            .Replace("`", "\\u{60}", StringComparison.Ordinal)
            .Replace("|", "\\u{7c}", StringComparison.Ordinal);
        return $"`{Cut(visible, most)}`";
    }

    /// <summary>A text of our own, such as a rule's title: what Markdown would read as markup has a backslash before it.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in VisibleText.Escape(text))
        {
            if (@"\`*_{}[]()<>#|~&@!".Contains(letter, StringComparison.Ordinal))
            {
                plain.Append('\\');
            }

            plain.Append(letter);
        }

        return plain.ToString();
    }

    /// <summary>As <c>very high</c> for <c>very_high</c>.</summary>
    public static string Words(string wireName) => wireName.Replace('_', ' ').Replace('-', ' ');

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return $"{text[..end]}…";
    }
}
