using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Plumbline.Reports;
using Spectre.Console;

namespace Plumbline.Cli.Terminal;

/// <summary>The report for people: what fails or could not be told, by compartment and parent, then totals and gaps.</summary>
internal sealed class ScanTable(ScanReport report, IAnsiConsole console)
{
    private const int WidestName = 40;

    /// <summary>So many findings of a rule are listed, unless it is the only one; the other formats have them all.</summary>
    private const int MostOfRule = 25;

    private int Most => report.Rules.Count == 1 ? int.MaxValue : MostOfRule;

    public void Write()
    {
        var scan = report.Scan;
        console.MarkupLine(
            $"[bold]{Safe(scan.TenancyName)}[/] [dim]{Safe(scan.TenancyId)}[/]\n{Counted.Of(scan.Regions.Count, "region")}, {Counted.Of(scan.Compartments, "compartment")}, {Counted.Of(scan.Resources, "resource")}"
        );
        var noisy = report.Rules.Where(rule => Shown(rule) > 0).ToList();
        foreach (var rule in report.Rules.Count == 1 ? report.Rules : noisy)
        {
            WriteRule(rule);
        }

        WriteQuiet([.. report.Rules.Except(noisy)]);
        foreach (var framework in report.Frameworks)
        {
            new FrameworkTable(framework, console).Write();
        }

        console.WriteLine();
        new ScanTotals(report, console).Write();
    }

    private void WriteRule(RuleCard rule)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{rule.Id}[/]  {Safe(rule.Page.Title)}");
        console.MarkupLine(
            $"  [dim]{Words(WireName.Of(rule.Page.Risk))} risk, {Words(WireName.Of(rule.Page.Category))}; why, and how to fix it: plumb rule show {rule.Id}[/]"
        );
        var shared = SharedMessage(rule);
        console.MarkupLine($"  {Safe(shared)}");
        WriteSaving(rule);
        var shown = report
            .FindingsOf(rule)
            .Where(finding => finding.Status is FindingStatus.Fail or FindingStatus.NotAssessed)
            .Take(Most);
        foreach (var compartment in Adjacent.Group(shown, finding => finding.CompartmentPath))
        {
            console.WriteLine();
            console.MarkupLine($"  [bold]{Safe(compartment[0].CompartmentPath ?? "unknown compartment")}[/]");
            WriteParents(compartment, shared);
        }

        if (Shown(rule) - Most is > 0 and var more)
        {
            console.MarkupLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"\n  [dim]… and {more} more: '--rule {rule.Id}' lists them all, as '-o csv' and '-o json' do[/]"
                )
            );
        }
    }

    private void WriteSaving(RuleCard rule)
    {
        if (
            report.Money is { } money
            && report.FindingsOf(rule).Sum(finding => finding.MonthlySaving) is > 0 and var saving
        )
        {
            var least = money.IsLowerBound ? "at least " : "";
            console.MarkupLine(
                $"  [bold]Fixing all of them saves {least}{MoneyText.Amount(saving, money.Currency)} a month.[/]"
            );
        }
    }

    /// <summary>How many findings of a rule somebody should look at.</summary>
    private int Shown(RuleCard rule)
    {
        var counts = report.Summary.CountsOf(rule.Id);
        return counts.Fail + counts.NotAssessed;
    }

    /// <summary>The rules that have nothing to show, in one place.</summary>
    private void WriteQuiet(IReadOnlyList<RuleCard> rules)
    {
        if (rules.Count == 0 || report.Rules.Count == 1)
        {
            return;
        }

        console.MarkupLine($"\n[bold]{Nothing}[/]");
        foreach (var rule in rules)
        {
            console.MarkupLine($"  {Sign(rule)} {rule.Id}  {Safe(rule.Page.Title)} [dim]({Outcome(rule)})[/]");
        }
    }

    /// <summary>Silence is no pass: a rule that judged nothing does not get the sign of one.</summary>
    private string Sign(RuleCard rule) => report.Summary.CountsOf(rule.Id).All > 0 ? "[green]✓[/]" : "[dim]–[/]";

    private string Outcome(RuleCard rule)
    {
        var counts = report.Summary.CountsOf(rule.Id);
        string[] parts =
        [
            counts.All == 0 ? "nothing to judge" : $"{counts.Pass} pass",
            counts.Excepted > 0 ? $"{counts.Excepted} excepted" : "",
            report.Scan.RuleCoverage.GetValueOrDefault(rule.Id)?.Gap > 0 ? "parts unknown" : "",
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private string Nothing => report.Scan.Complete ? "Nothing fails" : "Nothing fails in what was read";

    /// <summary>What most failures say is said once; findings that say something else say it themselves.</summary>
    private string SharedMessage(RuleCard rule) =>
        report
            .FindingsOf(rule)
            .Where(finding => finding.Status == FindingStatus.Fail)
            .CountBy(finding => finding.Message)
            .OrderByDescending(pair => pair.Value)
            .FirstOrDefault()
            .Key
        ?? $"{Nothing}.";

    private void WriteParents(IReadOnlyList<Finding> findings, string shared)
    {
        var nameWidth = Math.Min(WidestName, findings.Max(finding => SafeText.Escape(Label(finding)).GetCellWidth()));
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
        var name = SafeText.Escape(Label(finding));
        var padding = new string(' ', Math.Max(0, nameWidth - name.GetCellWidth()));
        console.MarkupLine($"      {status}  {Markup.Escape(name)}{padding}  {Safe(finding.Resource.Region)}");
        console.MarkupLine($"                      [dim]{Safe(finding.Resource.Id)}[/]");
        if (finding.Exception is { } expired)
        {
            var day = expired.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            console.MarkupLine(
                $"                      [yellow]The exception {Safe(expired.Id)} of {Safe(expired.Owner)} expired on {day}.[/]"
            );
        }

        if (finding.Message != shared)
        {
            console.MarkupLine($"                      {Safe(finding.Message)}");
        }
    }

    /// <summary>A rule that judges resources of many kinds says which one it is.</summary>
    private static string Label(Finding finding) =>
        finding.Resource.Type == finding.Rule.Page.Resource
            ? finding.Resource.Name
            : $"{finding.Resource.Type} {finding.Resource.Name}";

    private static string Words(string wireName) => wireName.Replace('-', ' ').Replace('_', ' ');

    private static string Safe(string text) => SafeText.EscapeMarkup(text);
}
