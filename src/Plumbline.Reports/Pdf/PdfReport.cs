using PdfSharp.Pdf;
using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Pdf;

/// <summary>A scan as pages for reading and filing. It lists a bounded number of findings, and says how many more there are.</summary>
public static class PdfReport
{
    /// <summary>Writes the document and leaves the stream open. The same scan gives the same bytes.</summary>
    public static void Write(ScanReport report, Stream output)
    {
        PdfFonts.Use();
        using var document = new PdfDocument();
        Describe(document, report.Scan);
        using (var paper = new Paper(document))
        {
            paper.NewPage();
            FrontPage.Write(report, paper);
            RulePart.Write(report, paper);
            CompartmentPart.Write(report, paper);
            FrameworkPart.Write(report.Frameworks, paper);
            FindingPart.Write(report, paper);
            GapPart.Write(report.Gaps, paper);
            ExceptionPart.Write(report.ExceptionUses, paper);
            ScanPart.Write(report.Scan, paper);
        }

        Margins.Write(document, report.Scan);
        using var memory = new MemoryStream();
        document.Save(memory, closeStream: false);
        output.Write(Reproducible.Of(memory.ToArray(), report.Scan.Id));
    }

    private static void Describe(PdfDocument document, ScanFacts scan)
    {
        document.Language = "en";
        document.PageMode = PdfPageMode.UseOutlines;
        document.Info.Title = $"{PdfText.Of(scan.TenancyName)}: posture of {Words.Moment(scan.FinishedAt)}";
        document.Info.Subject = "Findings of a Plumbline scan";
        document.Info.Creator = $"Plumbline {scan.ToolVersion}";
        document.Info.CreationDate = scan.FinishedAt.UtcDateTime;
        document.Info.ModificationDate = scan.FinishedAt.UtcDateTime;
    }
}
