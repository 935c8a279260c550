using System.Globalization;
using Plumbline.Core.Frameworks;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Spectre.Console;

namespace Plumbline.Cli.Terminal;

/// <summary>
/// How a framework stands: its sections, and each requirement that something is known about. Those that wait for
/// people or for a rule are only counted: <c>plumb framework show</c> names them.
/// </summary>
internal sealed class FrameworkTable(FrameworkResult result, IAnsiConsole console)
{
    private const int StatusWidth = 16;

    public void Write()
    {
        var framework = result.Framework;
        console.WriteLine();
        console.MarkupLine($"[bold]{framework.Id}[/]  {Safe(framework.Name)} ({Safe(framework.Version)})");
        console.MarkupLine($"  {Counted.Of(result.Totals.Count, "requirement")}: {Summary(result.Totals)}");
        console.MarkupLine(
            $"  {ScoreOf(result.Totals)}; what is unknown counts as wrong. What is not covered: plumb framework show {framework.Id}"
        );
        console.WriteLine();
        foreach (var section in result.Sections)
        {
            Write(section);
        }

        if (result.WithoutEffect.Count > 0)
        {
            console.WriteLine();
        }

        foreach (var attestation in result.WithoutEffect)
        {
            console.MarkupLine(
                $"  [yellow]The attestation of {Safe(attestation.RequirementId)} by {Safe(attestation.By)} does not count: it is for {Day(attestation.On)} to {Day(attestation.Expires)}.[/]"
            );
        }
    }

    private void Write(SectionResult section)
    {
        console.MarkupLine(
            $"  [bold]{Safe(section.Section.Id)}  {Safe(section.Section.Title)}[/]  [dim]{Summary(section.Totals)}; {ScoreOf(section.Totals)}[/]"
        );
        var known = section.Requirements.Where(IsKnown).ToList();
        var width = known.Select(requirement => requirement.Requirement.Id.Length).DefaultIfEmpty().Max();
        foreach (var requirement in known)
        {
            Write(requirement, width);
        }
    }

    private void Write(RequirementResult requirement, int width)
    {
        var id = Safe(requirement.Requirement.Id.PadRight(width));
        var inPart = requirement.Requirement.Gap is null ? "" : " [dim](in part)[/]";
        console.MarkupLine($"    {Mark(requirement.Status)}  {id}  {Safe(requirement.Requirement.Title)}{inPart}");
        console.MarkupLine($"    {new string(' ', StatusWidth + width + 4)}[dim]{Safe(Reason(requirement))}[/]");
    }

    private static bool IsKnown(RequirementResult requirement) =>
        requirement.Status is not (RequirementStatus.Manual or RequirementStatus.NotCovered);

    private static string Reason(RequirementResult result) =>
        result.Attestation is { } said
            ? $"{WireName.Of(said.Status).Replace('_', ' ')}, says {said.By}, on {Day(said.On)} until {Day(said.Expires)}: {said.Evidence}"
            : string.Join("; ", ReasonsByRules(result));

    private static IEnumerable<string> ReasonsByRules(RequirementResult result)
    {
        var ran = result.Requirement.Rules.Except(result.RulesNotRun).ToList();
        if (ran.Count > 0)
        {
            yield return $"{string.Join(", ", ran)}: {Findings(result.Counts)}";
        }

        if (ran.Count > 0 && result.Coverage < 1)
        {
            yield return "not all of the scope was read";
        }

        if (result.RulesNotRun.Count > 0)
        {
            yield return $"did not run: {string.Join(", ", result.RulesNotRun)}";
        }
    }

    private static string Findings(StatusCounts counts)
    {
        (int Count, string Name)[] all =
        [
            (counts.Fail, "fail"),
            (counts.NotAssessed, "not assessed"),
            (counts.Excepted, "excepted"),
            (counts.Pass, "pass"),
        ];
        var some = all.Where(one => one.Count > 0).Select(one => $"{one.Count} {one.Name}").ToList();
        return some.Count == 0 ? "no findings" : string.Join(", ", some);
    }

    private static string Mark(RequirementStatus status)
    {
        var (colour, sign) = status switch
        {
            RequirementStatus.Pass or RequirementStatus.Attested => ("green", "✓"),
            RequirementStatus.Fail => ("red", "✗"),
            RequirementStatus.NotAssessed => ("yellow", "?"),
            _ => ("default", "-"),
        };
        return $"[{colour}]{sign} {Words(status), -(StatusWidth - 2)}[/]";
    }

    private static string Summary(RequirementTotals totals) =>
        string.Join(
            ", ",
            totals.ByStatus.Where(pair => pair.Value > 0).Select(pair => $"{pair.Value} {Words(pair.Key)}")
        );

    private static string ScoreOf(RequirementTotals totals) =>
        totals.Score is { } score
            ? string.Create(CultureInfo.InvariantCulture, $"score {score:0.0} of 100")
            : "no score: nothing is there to judge";

    private static string Words(RequirementStatus status) =>
        status == RequirementStatus.NotCovered ? "without a rule yet" : WireName.Of(status).Replace('_', ' ');

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Safe(string text) => SafeText.EscapeMarkup(text);
}
