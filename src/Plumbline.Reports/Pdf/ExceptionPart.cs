using Plumbline.Core.Exceptions;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Pdf;

/// <summary>Who accepted which failures, until when; those that somebody has to look at first.</summary>
internal static class ExceptionPart
{
    private static readonly PdfColumn[] Columns =
    [
        new("Exception", 96),
        new("State", 108),
        new("Findings", 48, IsNumber: true),
        new("Owner", 84),
        new("Reason", Paper.Width - 336),
    ];

    public static void Write(IReadOnlyList<ExceptionUse> uses, Paper paper)
    {
        if (uses.Count == 0)
        {
            return;
        }

        paper.Chapter("Exceptions");
        new PdfTable(paper, Columns).Write(ExceptionWords.InOrder(uses).Select(use => Row(use, paper.Look)));
    }

    private static IReadOnlyList<PdfCell> Row(ExceptionUse use, Look look) =>
        [
            PdfCell.Of(use.Exception.Id, look.Strong),
            new(
                (
                    $"{(use.IsStale ? "⚠" : "✓")} {ExceptionWords.StateOf(use)}",
                    use.IsStale ? look.WarnText : look.GoodText
                ),
                ($"until {Words.Day(use.Exception.Expires)}", look.Small)
            ),
            PdfCell.Of(Words.Number(use.Findings), look.Body),
            PdfCell.Of(use.Exception.Owner, look.Body),
            new((use.Exception.Reason, look.Body), (ExceptionWords.PapersOf(use.Exception), look.Small)),
        ];
}
