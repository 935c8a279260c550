using PdfSharp.Drawing;
using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Pdf;

/// <summary>The charts of the first page, drawn as lines and areas.</summary>
internal static class Charts
{
    private const double Diameter = 84;
    private const double BarWidth = 249;

    /// <summary>The score as a ring that closes at 100.</summary>
    public static void DrawRing(Paper paper, double? score, double x, double y)
    {
        paper.Draw("Score", paper.Look.Head, x, y);
        var box = new XRect(x + 6, y + 18, Diameter, Diameter);
        paper.Graphics.DrawEllipse(new XPen(Look.Line, 10), box);
        if (score > 0)
        {
            paper.Graphics.DrawArc(new XPen(Look.Accent, 10), box, -90, 3.6 * score.Value);
        }

        Centre(paper, Words.Score(score), paper.Look.Big, x + 6, y + 46);
        Centre(paper, "of 100", paper.Look.Small, x + 6, y + 67);
    }

    public static void DrawCoverage(Paper paper, CoverageTotals cells, double x, double y)
    {
        paper.Draw("Coverage: the share of the scope that was read", paper.Look.Head, x, y);
        paper.Draw(Words.Percent(cells.Share), paper.Look.Strong, x, y + 12);
        (string, long, XColor)[] parts =
        [
            ("■ assessed", cells.Assessed, Look.Accent),
            ("□ nothing there", cells.Empty, Look.AccentTint),
            ("? unknown", cells.Gap, Look.Warn),
        ];
        DrawBar(paper, parts, x, y + 26);
    }

    public static void DrawSeverity(Paper paper, RiskTally tally, double x, double y)
    {
        paper.Draw("Failures by risk", paper.Look.Head, x, y);
        paper.Draw(Words.Number(tally.Counts.Fail), paper.Look.Strong, x, y + 12);
        var parts = Words.Risks.Select(risk =>
            (
                $"{Words.GlyphOf(risk)} {Words.Of(risk)}",
                (long)tally.ByRisk.GetValueOrDefault(risk, StatusCounts.None).Fail,
                Look.ColourOf(risk)
            )
        );
        DrawBar(paper, [.. parts], x, y + 26);
    }

    private static void DrawBar(
        Paper paper,
        IReadOnlyList<(string Name, long Count, XColor Colour)> parts,
        double x,
        double y
    )
    {
        paper.Graphics.DrawRectangle(new XSolidBrush(Look.Line), x, y, BarWidth, 9);
        var all = Math.Max(1, parts.Sum(part => part.Count));
        var (left, label) = (x, x);
        foreach (var (name, count, colour) in parts)
        {
            var width = BarWidth * count / all;
            paper.Graphics.DrawRectangle(new XSolidBrush(colour), left, y, width, 9);
            left += width;
            var text = $"{name} {Words.Number(count)}";
            paper.Draw(text, paper.Look.Small, label, y + 11);
            label += paper.Look.Small.Width(text) + 7;
        }
    }

    private static void Centre(Paper paper, string text, TextStyle style, double x, double y) =>
        paper.Draw(text, style, x + ((Diameter - style.Width(text)) / 2), y);
}
