using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Pdf;

/// <summary>How each rule turned out, those that need attention first.</summary>
internal static class RulePart
{
    private const double RiskWidth = 76;
    private const double CoverageWidth = 50;

    private static readonly PdfColumn[] Columns =
    [
        new("Rule", Paper.Width - RiskWidth - CountCells.AllWidth - CoverageWidth),
        new("Risk", RiskWidth),
        .. CountCells.Columns,
        new("Coverage", CoverageWidth, IsNumber: true),
    ];

    public static void Write(ScanReport report, Paper paper)
    {
        paper.Chapter("Rules");
        var rows = RuleOrder.ByGravity(report).Select(rule => Row(rule, report, paper.Look));
        new PdfTable(paper, Columns).Write(rows);
    }

    private static IReadOnlyList<PdfCell> Row(RuleCard rule, ScanReport report, Look look) =>
        [
            new((rule.Id, look.Strong), (rule.Page.Title, look.Small)),
            PdfCell.Of($"{Words.GlyphOf(rule.Page.Risk)} {Words.Of(rule.Page.Risk)}", look.Of(rule.Page.Risk)),
            .. CountCells.Of(report.Summary.CountsOf(rule.Id), look),
            PdfCell.Of(
                Words.Percent(report.Scan.RuleCoverage.GetValueOrDefault(rule.Id, CoverageTotals.None).Share),
                look.Body
            ),
        ];
}
