using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Pdf;

/// <summary>How each compartment stands, those with the most failures first.</summary>
internal static class CompartmentPart
{
    private const int MostShown = 200;
    private const double NumberWidth = 50;

    private static readonly PdfColumn[] Columns =
    [
        new("Compartment", Paper.Width - (2 * NumberWidth) - CountCells.AllWidth),
        new("Score", NumberWidth, IsNumber: true),
        .. CountCells.Columns,
        new("Coverage", NumberWidth, IsNumber: true),
    ];

    public static void Write(ScanReport report, Paper paper)
    {
        var lines = RuleOrder.Compartments(report);
        if (lines.Count == 0)
        {
            return;
        }

        paper.Chapter("Compartments");
        new PdfTable(paper, Columns).Write(lines.Take(MostShown).Select(line => Row(line, paper.Look)));
        if (lines.Count > MostShown)
        {
            paper.Write(
                $"And {Words.Count(lines.Count - MostShown, "more compartment")} with fewer failures: the formats html and xlsx have them all.",
                paper.Look.Body
            );
        }
    }

    private static IReadOnlyList<PdfCell> Row(ScoreLine line, Look look) =>
        [
            PdfCell.Of(line.Name, look.Body),
            PdfCell.Of(Words.Score(line.Score), look.Body),
            .. CountCells.Of(line.Tally.Counts, look),
            PdfCell.Of(Words.Percent(line.Coverage), look.Body),
        ];
}
