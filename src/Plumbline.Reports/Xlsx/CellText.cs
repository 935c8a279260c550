using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Xlsx;

/// <summary>Text as a cell can hold it: of limited length, without characters that XML forbids.</summary>
internal static partial class CellText
{
    /// <summary>What a cell of Excel holds at most, in UTF-16 units.</summary>
    public const int Longest = 32_767;

    /// <summary>
    /// A text that is too long ends with a sentence that says so. <c>_x0041_</c> is how a sheet writes an <c>A</c>: who
    /// has it in a name gets it back as it was.
    /// </summary>
    public static string Of(string text) => CodeInText().Replace(Cut(VisibleText.Escape(text)), "_x005F_");

    private static string Cut(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var note = string.Create(CultureInfo.InvariantCulture, $" … (cut: it has {text.Length} characters)");
        var end = Longest - note.Length;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + note;
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeInText();
}
