using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Pdf;

/// <summary>The first page: what was scanned, and how it stands, at a glance.</summary>
internal static class FrontPage
{
    private const double Tile = 124;

    public static void Write(ScanReport report, Paper paper)
    {
        var (look, scan) = (paper.Look, report.Scan);
        paper.Write(scan.TenancyName, look.Title);
        paper.Write(scan.TenancyId, look.Small);
        paper.Y += 4;
        paper.Write($"{Words.Moment(scan.FinishedAt)} · {ScopeWords.Extent(scan)}", look.Body);
        var mark = scan.Complete ? ("✓", look.GoodText) : ("⚠", look.WarnText);
        paper.Write($"{mark.Item1} {ScopeWords.Completeness(report)}", mark.Item2);
        foreach (var sentence in ScopeWords.Narrowing(scan))
        {
            paper.Write($"⚠ {sentence}", look.WarnText);
        }

        if (report.Money is { } money)
        {
            paper.Write(MoneyText.Of(money), look.Body);
        }

        paper.Y += 10;
        WriteTiles(report, paper);
        HeatTable.Write(report.ByService, paper);
    }

    private static void WriteTiles(ScanReport report, Paper paper)
    {
        paper.Ensure(Tile);
        var top = paper.Y;
        Charts.DrawRing(paper, report.Score, Paper.Left, top);
        WriteCounts(report, paper, Paper.Left + 120, top);
        Charts.DrawCoverage(paper, report.Scan.Cells, Paper.Left + 262, top);
        Charts.DrawSeverity(paper, report.Summary.Total, Paper.Left + 262, top + 58);
        paper.Y = top + Tile;
    }

    private static void WriteCounts(ScanReport report, Paper paper, double x, double y)
    {
        paper.Draw("Findings", paper.Look.Head, x, y);
        foreach (var status in Words.Statuses)
        {
            y += 20;
            paper.Draw($"{Words.GlyphOf(status)} {Words.Of(status)}", paper.Look.Of(status), x, y);
            var number = Words.Number(report.Counts.Of(status));
            paper.Draw(number, paper.Look.Strong, x + 120 - paper.Look.Strong.Width(number), y);
        }
    }
}
