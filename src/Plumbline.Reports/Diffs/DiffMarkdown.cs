using System.Globalization;
using System.Text;
using Plumbline.Core.Diffs;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Plumbline.Reports.Markdown;

namespace Plumbline.Reports.Diffs;

/// <summary>Writes a comparison as Markdown, such as for a pull request.</summary>
public static class DiffMarkdown
{
    private static readonly DiffKind[] Kinds = Enum.GetValues<DiffKind>();

    public static void Write(ScanDiff diff, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var scan = diff.Current.Scan;
        text.WriteLine($"# Changes of {MarkdownText.Code(scan.TenancyName)}");
        text.WriteLine();
        text.WriteLine($"From {Name(diff.Old.Scan)} to {Name(scan)}.");
        WriteScope(diff, text);
        WriteCounts(diff, text);
        foreach (var rule in diff.Rules.Where(rule => diff.ByRule[rule.Id].Differs))
        {
            WriteRule(diff, rule, text);
        }
    }

    private static void WriteScope(ScanDiff diff, StreamWriter text)
    {
        if (diff.ScopeChanges.Count == 0)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine("The two scans did not look at the same things in the same way:");
        text.WriteLine();
        foreach (var sentence in diff.ScopeChanges)
        {
            text.WriteLine($"- {MarkdownText.Plain(sentence)}");
        }
    }

    private static void WriteCounts(ScanDiff diff, StreamWriter text)
    {
        text.WriteLine();
        text.WriteLine($"| rule | {string.Join(" | ", Kinds.Select(WireName.Of))} |");
        text.WriteLine($"|---|{string.Concat(Kinds.Select(_ => "---:|"))}");
        foreach (var rule in diff.Rules)
        {
            WriteCounts(rule.Id, diff.ByRule[rule.Id], text);
        }

        WriteCounts("all", diff.Counts, text);
    }

    private static void WriteCounts(string name, DiffCounts counts, StreamWriter text)
    {
        var cells = Kinds.Select(kind => counts.Of(kind).ToString(CultureInfo.InvariantCulture));
        text.WriteLine($"| {MarkdownText.Plain(name)} | {string.Join(" | ", cells)} |");
    }

    private static void WriteRule(ScanDiff diff, RuleCard rule, StreamWriter text)
    {
        text.WriteLine();
        text.WriteLine($"## {MarkdownText.Plain(rule.Id)} {MarkdownText.Plain(rule.Page.Title)}");
        text.WriteLine();
        text.WriteLine("| change | before | after | resource | region | compartment | why |");
        text.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var entry in diff.EntriesOf(rule).Where(entry => entry.Kind != DiffKind.Unchanged))
        {
            WriteEntry(entry, text);
        }
    }

    private static void WriteEntry(DiffEntry entry, StreamWriter text)
    {
        var (finding, resource) = (entry.Finding, entry.Finding.Resource);
        string[] cells =
        [
            WireName.Of(entry.Kind),
            Status(entry.Before),
            Status(entry.After),
            MarkdownText.Code(resource.Name),
            MarkdownText.Code(resource.Region),
            MarkdownText.Code(finding.CompartmentPath ?? resource.CompartmentId),
            entry.Reason is { } reason ? MarkdownText.Plain(reason)
            : entry.After is null ? "gone"
            : MarkdownText.Plain(finding.Message),
        ];
        text.WriteLine($"| {string.Join(" | ", cells)} |");
    }

    private static string Status(FindingStatus? status) =>
        status is { } known ? MarkdownText.Words(WireName.Of(known)) : "–";

    private static string Name(ScanFacts scan) =>
        string.Create(CultureInfo.InvariantCulture, $"{MarkdownText.Code(scan.Id)} ({scan.StartedAt:u})");
}
