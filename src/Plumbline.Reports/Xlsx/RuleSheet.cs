using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Xlsx;

/// <summary>A row for each rule, those that need attention first.</summary>
internal static class RuleSheet
{
    private static readonly Column[] Columns =
    [
        new("Rule", 22),
        new("Title", 60),
        new("Service", 16),
        new("Risk", 11),
        new("Category", 22),
        .. CountCells.Columns,
        new("Coverage", 11),
        new("Reviewed", 12),
    ];

    public static Sheet Of(ScanReport report) =>
        new("Rules", Columns, RuleOrder.ByGravity(report).Select(rule => Row(report, rule)));

    private static IReadOnlyList<Cell> Row(ScanReport report, RuleCard rule) =>
        [
            Cell.Of(rule.Id),
            Cell.Of(rule.Page.Title),
            Cell.Of(rule.Service),
            Cell.Of(Words.Of(rule.Page.Risk)),
            Cell.Of(Words.Of(rule.Page.Category)),
            .. CountCells.Of(report.Summary.CountsOf(rule.Id)),
            Cell.OfShare(report.Scan.RuleCoverage.GetValueOrDefault(rule.Id, CoverageTotals.None).Share),
            Cell.Of(rule.Page.Reviewed),
        ];
}
