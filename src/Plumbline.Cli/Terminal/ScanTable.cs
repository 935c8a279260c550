using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Spectre.Console;
using Rule = Plumbline.Core.Rules.Rule;

namespace Plumbline.Cli.Terminal;

/// <summary>The report for people: what fails or could not be told, by compartment and parent, then totals and gaps.</summary>
internal sealed class ScanTable(ScanResult result, IAnsiConsole console)
{
    private const int WidestName = 40;

    public void Write()
    {
        var tenancy = result.Inventory.Tenancy;
        console.MarkupLine(
            $"[bold]{Safe(tenancy.Name)}[/] [dim]{Safe(tenancy.Id)}[/]\n{Counted.Of(result.Scope.Regions.Count, "region")}, {Counted.Of(result.Scope.CompartmentIds.Count, "compartment")}, {Counted.Of(result.Inventory.Count, "resource")}"
        );
        foreach (var rule in result.Scope.Rules)
        {
            WriteRule(rule);
        }

        console.WriteLine();
        new ScanTotals(result, console).Write();
    }

    private void WriteRule(Rule rule)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{rule.Id}[/]  {Safe(rule.Page.Title)}");
        console.MarkupLine(
            $"  [dim]{Words(WireName.Of(rule.Page.Risk))} risk, {Words(WireName.Of(rule.Page.Category))}; why, and how to fix it: plumb rule show {rule.Id}[/]"
        );
        var shared = SharedMessage(rule);
        console.MarkupLine($"  {Safe(shared)}");
        var shown = result
            .FindingsOf(rule)
            .Where(finding => finding.Status is FindingStatus.Fail or FindingStatus.NotAssessed);
        foreach (var compartment in Adjacent.Group(shown, finding => finding.CompartmentPath))
        {
            console.WriteLine();
            console.MarkupLine($"  [bold]{Safe(compartment[0].CompartmentPath ?? "unknown compartment")}[/]");
            WriteParents(compartment, shared);
        }
    }

    /// <summary>What most failures say is said once; findings that say something else say it themselves.</summary>
    private string SharedMessage(Rule rule) =>
        result
            .FindingsOf(rule)
            .Where(finding => finding.Status == FindingStatus.Fail)
            .CountBy(finding => finding.Message)
            .OrderByDescending(pair => pair.Value)
            .FirstOrDefault()
            .Key
        ?? (result.Complete ? "Nothing fails." : "Nothing fails in what was read.");

    private void WriteParents(IReadOnlyList<Finding> findings, string shared)
    {
        var nameWidth = Math.Min(
            WidestName,
            findings.Max(finding => SafeText.Escape(finding.Resource.Name).GetCellWidth())
        );
        foreach (var parent in findings.GroupBy(finding => finding.Parent))
        {
            if (parent.Key is { } holder)
            {
                console.MarkupLine($"    {Words(holder.Type.ToLowerInvariant())} {Safe(holder.Name)}");
            }

            foreach (var finding in parent)
            {
                WriteFinding(finding, nameWidth, shared);
            }
        }
    }

    private void WriteFinding(Finding finding, int nameWidth, string shared)
    {
        var status = finding.Status == FindingStatus.Fail ? "[red]✗ fail        [/]" : "[yellow]? not assessed[/]";
        var name = SafeText.Escape(finding.Resource.Name);
        var padding = new string(' ', Math.Max(0, nameWidth - name.GetCellWidth()));
        console.MarkupLine($"      {status}  {Markup.Escape(name)}{padding}  {Safe(finding.Resource.Region)}");
        console.MarkupLine($"                      [dim]{Safe(finding.Resource.Id)}[/]");
        if (finding.Message != shared)
        {
            console.MarkupLine($"                      {Safe(finding.Message)}");
        }
    }

    private static string Words(string wireName) => wireName.Replace('-', ' ').Replace('_', ' ');

    private static string Safe(string text) => SafeText.EscapeMarkup(text);
}
