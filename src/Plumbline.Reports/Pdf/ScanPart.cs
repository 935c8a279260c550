using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Pdf;

/// <summary>How the scan was made, and what speaks for its having seen everything.</summary>
internal static class ScanPart
{
    private static readonly PdfColumn[] Columns = [new("Fact", 130), new("Value", Paper.Width - 130)];

    public static void Write(ScanFacts scan, Paper paper)
    {
        paper.Chapter("About this scan");
        var proofs = ScopeWords.Proofs(scan.Discovery).Select(sentence => (Name: "Proof", Value: sentence));
        var rows = ScanWords.Facts(scan).Concat(proofs).Select(fact => Row(fact, paper.Look));
        new PdfTable(paper, Columns).Write(rows);
    }

    private static IReadOnlyList<PdfCell> Row((string Name, string Value) fact, Look look) =>
        [PdfCell.Of(fact.Name, look.Strong), PdfCell.Of(fact.Value, look.Body)];
}
