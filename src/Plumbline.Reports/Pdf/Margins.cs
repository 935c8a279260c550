using PdfSharp.Drawing;
using PdfSharp.Pdf;
using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Pdf;

/// <summary>What stands above and below the text of every page. It is written last, when the pages are counted.</summary>
internal static class Margins
{
    public static void Write(PdfDocument document, ScanFacts scan)
    {
        var small = new Look().Small;
        for (var number = 1; number <= document.PageCount; number++)
        {
            using var graphics = XGraphics.FromPdfPage(document.Pages[number - 1], XGraphicsPdfPageOptions.Append);
            var left = small.Fit(scan.TenancyName, Paper.Width / 2);
            WriteLine(
                graphics,
                small,
                36,
                number == 1 ? "Plumbline · cloud posture" : left,
                Words.Moment(scan.FinishedAt)
            );
            graphics.DrawLine(new XPen(Look.Line, 0.6), Paper.Left, 50, Paper.Left + Paper.Width, 50);
            WriteLine(graphics, small, 806, $"Plumbline {scan.ToolVersion}", $"Page {number} of {document.PageCount}");
        }
    }

    private static void WriteLine(XGraphics graphics, TextStyle style, double y, string left, string right)
    {
        graphics.DrawString(left, style.Font, style.Brush, Paper.Left, y + style.Ascent);
        var x = Paper.Left + Paper.Width - style.Width(right);
        graphics.DrawString(right, style.Font, style.Brush, x, y + style.Ascent);
    }
}
