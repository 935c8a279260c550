using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Xlsx;

/// <summary>A row for each compartment, those with the most failures first.</summary>
internal static class CompartmentSheet
{
    private static readonly Column[] Columns =
    [
        new("Compartment", 60),
        new("Score of 100", 13),
        .. CountCells.Columns,
        new("Coverage", 11),
    ];

    public static Sheet Of(ScanReport report) =>
        new("Compartments", Columns, RuleOrder.Compartments(report).Select(Row));

    private static IReadOnlyList<Cell> Row(ScoreLine line) =>
        [
            Cell.Of(line.Name),
            Cell.OfScore(line.Score),
            .. CountCells.Of(line.Tally.Counts),
            Cell.OfShare(line.Coverage),
        ];
}
