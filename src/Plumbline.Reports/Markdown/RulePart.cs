using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Markdown;

/// <summary>A rule, and its findings but those that pass.</summary>
internal static class RulePart
{
    public static void Write(RuleCard rule, ScanReport report, TextWriter text)
    {
        var (risk, category) = (WireName.Of(rule.Page.Risk), WireName.Of(rule.Page.Category));
        var counts = report.Summary.CountsOf(rule.Id);
        text.Write($"\n### {MarkdownText.Plain(rule.Id)}: {MarkdownText.Plain(rule.Page.Title)}\n\n");
        text.Write($"{MarkdownText.Words(risk)} risk, {MarkdownText.Words(category)}; {counts.Pass} pass; ");
        text.Write($"why, and how to fix it: {MarkdownText.Code($"plumb rule show {rule.Id}")}\n\n");
        if (counts.All == counts.Pass)
        {
            text.Write(report.Scan.Complete ? "Nothing fails.\n" : "Nothing fails in what was read.\n");
            return;
        }

        MarkdownTable.WriteHeader(
            text,
            "status",
            "risk",
            "resource",
            "region",
            "compartment",
            "message",
            "OCID",
            "exception"
        );
        foreach (var finding in report.FindingsOf(rule).Where(finding => finding.Status != FindingStatus.Pass))
        {
            Write(finding, text);
        }
    }

    private static void Write(Finding finding, TextWriter text) =>
        MarkdownTable.WriteRow(
            text,
            MarkdownText.Words(WireName.Of(finding.Status)),
            MarkdownText.Words(WireName.Of(finding.Risk)),
            MarkdownText.Code(finding.Resource.Name),
            MarkdownText.Code(finding.Resource.Region),
            MarkdownText.Code(finding.CompartmentPath ?? finding.Resource.CompartmentId),
            MarkdownText.Code(finding.Message),
            MarkdownText.Code(finding.Resource.Id),
            MarkdownText.Code(ExceptionText.Of(finding))
        );
}
