using System.Text;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Markdown;

/// <summary>Writes a scan as a document: what fails, is unknown or excepted, one by one; what passes, as a number.</summary>
public static class MarkdownReport
{
    public static void Write(ScanReport report, ReportOptions options, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        SummaryPart.Write(report, text);
        text.Write("\n## Findings\n");
        foreach (var rule in report.Rules)
        {
            RulePart.Write(rule, report, text);
        }

        ExceptionPart.Write(report, text);
        GapPart.Write(report.Gaps, text);
    }
}
