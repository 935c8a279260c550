using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Pdf;

/// <summary>What could not be read, with what that means.</summary>
internal static class GapPart
{
    private const int MostShown = 100;

    private static readonly PdfColumn[] Columns =
    [
        new("Where", 190),
        new("What was said", 211),
        new("Rules that see less", Paper.Width - 401),
    ];

    public static void Write(IReadOnlyList<Gap> gaps, Paper paper)
    {
        paper.Chapter("Gaps");
        if (gaps.Count == 0)
        {
            paper.Write("✓ None: everything in scope was read.", paper.Look.GoodText);
        }

        foreach (var kind in GapKind.Of(gaps))
        {
            paper.Section($"{kind.Title}: {Words.Count(kind.Gaps.Count, "part")}");
            paper.Write(kind.Meaning, paper.Look.Body);
            paper.Y += 3;
            new PdfTable(paper, Columns).Write(kind.Gaps.Take(MostShown).Select(gap => Row(gap, paper.Look)));
            if (kind.Gaps.Count > MostShown)
            {
                paper.Write(
                    $"And {Words.Number(kind.Gaps.Count - MostShown)} more of this kind: the formats json and xlsx have them all.",
                    paper.Look.Body
                );
            }
        }
    }

    private static IReadOnlyList<PdfCell> Row(Gap gap, Look look) =>
        [
            PdfCell.Of(GapKind.PlaceOf(gap), look.Body),
            new((gap.Message, look.Body), (gap.OpcRequestId is { } id ? $"Request {id}" : "", look.Small)),
            PdfCell.Of(string.Join(", ", gap.Rules), look.Small),
        ];
}
