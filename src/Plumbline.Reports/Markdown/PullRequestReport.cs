using System.Security.Cryptography;
using System.Text;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Markdown;

/// <summary>
/// Writes a scan as a comment of a pull request: short, whatever there is to say. GitHub takes 65,536 characters.
/// </summary>
public static class PullRequestReport
{
    private const int MostFindings = 20;
    private const int MostGaps = 5;
    private const int LongestName = 80;
    private const int LongestMessage = 300;

    public static void Write(ScanReport report, ReportOptions options, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        text.Write($"{Marker(report.Scan)}\n\n### Plumbline: {report.Counts.Fail} fail in ");
        text.Write($"{MarkdownText.Code(report.Scan.TenancyName, LongestName)}\n\n");
        SummaryPart.WriteCompleteness(report, text);
        text.Write('\n');
        CountsTable.Write(report.Summary.Total, text);
        WriteFindings(report, text);
        WriteGaps(report, text);
    }

    /// <summary>By this line, which nobody sees, a bot finds the comment of a tenancy to replace it.</summary>
    private static string Marker(ScanFacts scan)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(scan.TenancyId));
        return $"<!-- plumbline:{Convert.ToHexStringLower(hash)[..12]} -->";
    }

    private static void WriteFindings(ScanReport report, TextWriter text)
    {
        var worst = new WorstFindings(report.Findings, MostFindings);
        if (worst.IsCompared)
        {
            text.Write($"\n**{worst.Count(FindingChange.New)} new**, {worst.Count(FindingChange.Changed)} changed, ");
            text.Write($"{worst.Count(FindingChange.Resolved)} resolved since the scan it is compared with.\n");
        }

        if (worst.All is not { Count: > 0 } shown)
        {
            return;
        }

        text.Write('\n');
        MarkdownTable.WriteHeader(text, "", "risk", "rule", "resource", "where", "message");
        foreach (var finding in shown)
        {
            Write(finding, text);
        }

        if (report.Counts.Fail > shown.Count)
        {
            text.Write($"\nFailures that are not shown here: {report.Counts.Fail - shown.Count}.\n");
        }
    }

    private static void Write(Finding finding, TextWriter text) =>
        MarkdownTable.WriteRow(
            text,
            finding.Change == FindingChange.New ? "**new**" : "",
            MarkdownText.Words(Core.Text.WireName.Of(finding.Risk)),
            MarkdownText.Plain(finding.Rule.Id),
            MarkdownText.Code(finding.Resource.Name, LongestName),
            MarkdownText.Code(finding.CompartmentPath ?? finding.Resource.CompartmentId, LongestName),
            MarkdownText.Code(finding.Message, LongestMessage)
        );

    private static void WriteGaps(ScanReport report, TextWriter text)
    {
        if (report.Gaps.Count == 0)
        {
            return;
        }

        text.Write('\n');
        MarkdownTable.WriteHeader(text, "not read", "region", "compartment", "message");
        foreach (var gap in report.Gaps.Take(MostGaps))
        {
            MarkdownTable.WriteRow(
                text,
                MarkdownText.Code(gap.Operation ?? gap.Code, LongestName),
                MarkdownText.Code(gap.Region ?? "every region", LongestName),
                MarkdownText.Code(gap.CompartmentPath ?? gap.CompartmentId ?? "every compartment", LongestName),
                MarkdownText.Code(GapText.MessageOf(gap), LongestMessage)
            );
        }

        if (report.Gaps.Count > MostGaps)
        {
            text.Write($"\nGaps that are not shown here: {report.Gaps.Count - MostGaps}.\n");
        }
    }
}
