using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Plumbline.Reports.Pdf;

/// <summary>Pages that fill from the top: what is put on them stands below what was put there before.</summary>
/// <remarks>All lengths are points, from the upper left corner of an A4 page.</remarks>
internal sealed class Paper(PdfDocument document) : IDisposable
{
    public const double Left = 42;
    public const double Top = 62;
    public const double Bottom = 790;
    public const double Width = 511;

    private XGraphics? _graphics;
    private PdfOutline? _chapter;

    public Look Look { get; } = new();

    public XGraphics Graphics => _graphics ?? throw new InvalidOperationException("There is no page yet.");

    public double Y { get; set; }

    private PdfPage Page => document.Pages[^1];

    public void NewPage()
    {
        _graphics?.Dispose();
        var page = document.AddPage();
        page.Size = PdfSharp.PageSize.A4;
        _graphics = XGraphics.FromPdfPage(page);
        Y = Top;
    }

    /// <summary>Goes on to the next page when there is less room than this; true when it does.</summary>
    public bool Ensure(double height)
    {
        if (Y + height <= Bottom)
        {
            return false;
        }

        NewPage();
        return true;
    }

    /// <summary>A heading that stands in the bookmarks, and never last on a page.</summary>
    public void Chapter(string title)
    {
        Ensure(190);
        _chapter = document.Outlines.Add(title, Page, opened: true);
        Y += 10;
        Write(title, Look.Heading);
        Y += 4;
    }

    /// <summary>A heading within a chapter.</summary>
    public void Section(string title)
    {
        Ensure(150);
        _chapter?.Outlines.Add(PdfText.Of(title), Page, opened: false);
        Y += 8;
        Write(title, Look.Subheading);
        Y += 2;
    }

    /// <summary>A paragraph over the whole width.</summary>
    public void Write(string text, TextStyle style)
    {
        foreach (var line in style.Break(text, Width))
        {
            Ensure(style.LineHeight);
            Draw(line, style, Left, Y);
            Y += style.LineHeight;
        }
    }

    /// <summary>A line of text that has been made to fit.</summary>
    public void Draw(string line, TextStyle style, double x, double y) =>
        Graphics.DrawString(line, style.Font, style.Brush, x, y + style.Ascent);

    public void Dispose() => _graphics?.Dispose();
}
