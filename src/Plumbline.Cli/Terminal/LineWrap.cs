using System.Text.RegularExpressions;
using Spectre.Console;

namespace Plumbline.Cli.Terminal;

/// <summary>
/// Breaks a line between words where the terminal ends. What follows stands below the line's last column of text, so
/// that a table stays one. A word is never broken: an OCID that is longer than the line stays whole, for who copies it.
/// </summary>
internal static partial class LineWrap
{
    private const string Gap = "  ";

    public static IEnumerable<string> Break(string line, int width)
    {
        var plain = ControlSequence().Replace(line, "");
        if (plain.GetCellWidth() <= width)
        {
            return [line];
        }

        var hanging = Hanging(plain, width);
        return Fill(line, width, new string(' ', hanging));
    }

    /// <summary>Where the text begins that is to be broken: behind a list's mark, or the last gap that leaves a third of the line.</summary>
    private static int Hanging(string plain, int width)
    {
        if (ListMark().Match(plain) is { Success: true } mark)
        {
            return mark.Length;
        }

        var start = plain[..(int)Math.Min(plain.Length, width * 2L / 3)];
        var gap = start.LastIndexOf(Gap, StringComparison.Ordinal);
        return gap < 0 ? 0 : gap + Gap.Length + plain[(gap + Gap.Length)..].TakeWhile(letter => letter == ' ').Count();
    }

    private static IEnumerable<string> Fill(string line, int width, string indent)
    {
        var start = line.Length - line.TrimStart(' ').Length;
        var current = line[..start];
        var isEmpty = true;
        foreach (var text in Words().Matches(line[start..]).Select(word => word.Value))
        {
            if (!isEmpty && WidthOf(current + text.TrimEnd(' ')) > width)
            {
                yield return current.TrimEnd(' ');
                current = indent;
            }

            current += text;
            isEmpty = false;
        }

        yield return current;
    }

    private static int WidthOf(string text) => ControlSequence().Replace(text, "").GetCellWidth();

    [GeneratedRegex(@"\e\[[0-9;]*[A-Za-z]", RegexOptions.NonBacktracking)]
    private static partial Regex ControlSequence();

    [GeneratedRegex("^ *([-*]|[0-9]{1,3}[.]) ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ListMark();

    /// <summary>A word and the spaces behind it.</summary>
    [GeneratedRegex("[^ ]+ *", RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
