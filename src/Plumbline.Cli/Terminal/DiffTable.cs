using System.Globalization;
using Plumbline.Core.Diffs;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Spectre.Console;

namespace Plumbline.Cli.Terminal;

/// <summary>A comparison for people: what changed by rule, then the counts, and how the two scans differ in scope.</summary>
internal sealed class DiffTable(ScanDiff diff, IAnsiConsole console)
{
    private static readonly DiffKind[] Shown =
    [
        DiffKind.New,
        DiffKind.Reopened,
        DiffKind.Changed,
        DiffKind.Resolved,
        DiffKind.Unknown,
    ];

    public void Write()
    {
        var scan = diff.Current.Scan;
        console.MarkupLine($"[bold]{Safe(scan.TenancyName)}[/] [dim]{Safe(scan.TenancyId)}[/]");
        WriteScan("old", diff.Old.Scan);
        WriteScan("new", scan);
        foreach (var rule in diff.Rules.Where(rule => diff.ByRule[rule.Id].Differs))
        {
            WriteRule(rule);
        }

        console.WriteLine();
        console.MarkupLine($"[bold]{"Changes", -8}[/]  {Counts(diff.Counts)}");
        foreach (var sentence in diff.ScopeChanges)
        {
            console.MarkupLine($"[bold]{"Scope", -8}[/]  [yellow]{Safe(sentence)}[/]");
        }
    }

    private void WriteScan(string which, ScanFacts scan) =>
        console.MarkupLine(
            string.Create(CultureInfo.InvariantCulture, $"{which}  {Safe(scan.Id)}  {scan.StartedAt:u}")
        );

    private void WriteRule(RuleCard rule)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{Safe(rule.Id)}[/]  {Safe(rule.Page.Title)}");
        console.MarkupLine($"  {Counts(diff.ByRule[rule.Id])}");
        foreach (var kind in Shown)
        {
            foreach (var entry in diff.EntriesOf(rule).Where(entry => entry.Kind == kind))
            {
                WriteEntry(entry);
            }
        }
    }

    private void WriteEntry(DiffEntry entry)
    {
        var (mark, colour) = Mark(entry.Kind);
        var resource = entry.Finding.Resource;
        var place = $"{resource.Region} {entry.Finding.CompartmentPath ?? "unknown compartment"}".Trim();
        var name = $"{Words(entry.Kind), -8}";
        console.MarkupLine($"    [{colour}]{mark} {name}[/]  {Safe(resource.Name)}  [dim]{Safe(place)}[/]");
        console.MarkupLine($"                [dim]{Safe(resource.Id)}[/]");
        console.MarkupLine($"                {Safe(Story(entry))}");
    }

    /// <summary>From what to what, and why.</summary>
    private static string Story(DiffEntry entry) =>
        entry.Kind == DiffKind.Unknown ? $"{Status(entry.Before)} before; {entry.Reason}"
        : entry.After is null ? $"{Status(entry.Before)} before; gone"
        : entry.Before is null ? $"{Status(entry.After)}: {entry.Finding.Message}"
        : $"{Status(entry.Before)} before, {Status(entry.After)} now: {entry.Finding.Message}";

    private static string Status(FindingStatus? status) =>
        status is { } known ? WireName.Of(known).Replace('_', ' ') : "";

    private static string Counts(DiffCounts counts) =>
        string.Join(", ", Enum.GetValues<DiffKind>().Select(kind => Count(kind, counts.Of(kind))));

    private static string Count(DiffKind kind, int count) =>
        count == 0 ? $"[dim]0 {Words(kind)}[/]" : $"[{Mark(kind).Colour}]{count} {Words(kind)}[/]";

    private static string Words(DiffKind kind) => WireName.Of(kind);

    private static (string Mark, string Colour) Mark(DiffKind kind) =>
        kind switch
        {
            DiffKind.New or DiffKind.Reopened => ("✗", "red"),
            DiffKind.Resolved => ("✓", "green"),
            DiffKind.Changed => ("~", "yellow"),
            DiffKind.Unknown => ("?", "yellow"),
            _ => ("=", "default"),
        };

    private static string Safe(string text) => SafeText.EscapeMarkup(text);
}
