using PdfSharp.Drawing;

namespace Plumbline.Reports.Pdf;

/// <summary>A face, size and colour of text, and how it is broken into lines.</summary>
internal sealed class TextStyle(double size, bool isBold, XColor colour)
{
    private readonly Dictionary<char, double> _widths = [];
    private readonly XGraphics _ruler = XGraphics.CreateMeasureContext(
        new XSize(1000, 1000),
        XGraphicsUnit.Point,
        XPageDirection.Downwards
    );

    public XFont Font { get; } = new(PdfFonts.Family, size, isBold ? XFontStyleEx.Bold : XFontStyleEx.Regular);

    public XBrush Brush { get; } = new XSolidBrush(colour);

    /// <summary>From one line to the next, in points.</summary>
    public double LineHeight => size * 1.35;

    /// <summary>From the top of a line to the foot of its letters.</summary>
    public double Ascent => size * 1.02;

    /// <summary>In points; the fonts have no kerning here, so that letters add up.</summary>
    public double Width(ReadOnlySpan<char> text)
    {
        var width = 0d;
        foreach (var letter in text)
        {
            width += Width(letter);
        }

        return width;
    }

    /// <summary>The lines of a text that is not wider than this: broken between words, and within those that are longer.</summary>
    public IReadOnlyList<string> Break(string text, double width)
    {
        var lines = new List<string>();
        var rest = PdfText.Of(text);
        while (Width(rest) > width)
        {
            var end = EndOfLine(rest, width);
            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        lines.Add(rest);
        return lines;
    }

    /// <summary>The text, or its start with an ellipsis.</summary>
    public string Fit(string text, double width)
    {
        var whole = PdfText.Of(text);
        return Width(whole) <= width ? whole : whole[..LettersIn(whole, width - Width("…"))] + "…";
    }

    private int EndOfLine(string text, double width)
    {
        var most = Math.Max(1, LettersIn(text, width));
        var space = text.LastIndexOf(' ', Math.Min(most, text.Length - 1));
        return space > 0 ? space : most;
    }

    private int LettersIn(string text, double width)
    {
        var (used, count) = (0d, 0);
        while (count < text.Length && (used += Width(text[count])) <= width)
        {
            count++;
        }

        return count;
    }

    private double Width(char letter)
    {
        if (!_widths.TryGetValue(letter, out var width))
        {
            // The width of a space alone is not measured.
            width = _ruler.MeasureString($"x{letter}x", Font).Width - _ruler.MeasureString("xx", Font).Width;
            _widths.Add(letter, width);
        }

        return width;
    }
}
