using System.Text;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Pdf;

/// <summary>Text as the report's fonts can draw it.</summary>
internal static class PdfText
{
    private static readonly (int First, int Last)[] RightToLeft = [(0x590, 0x8FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFF)];

    /// <summary>
    /// What the fonts lack becomes an escape such as <c>\u{4e2d}</c>, and so does what is written from right to left: it
    /// would stand in the wrong order.
    /// </summary>
    public static string Of(string text)
    {
        var visible = VisibleText.EscapeProse(text);
        if (Ascii.IsValid(visible))
        {
            return visible;
        }

        var drawn = new StringBuilder(visible.Length);
        foreach (var rune in visible.EnumerateRunes())
        {
            if (CanDraw(rune))
            {
                drawn.Append(rune);
            }
            else
            {
                drawn.Append(VisibleText.Escape(rune));
            }
        }

        return drawn.ToString();
    }

    private static bool CanDraw(Rune rune) =>
        rune.IsBmp
        && PdfFonts.Repertoire.Has((char)rune.Value)
        && !RightToLeft.Any(range => rune.Value >= range.First && rune.Value <= range.Last);
}
