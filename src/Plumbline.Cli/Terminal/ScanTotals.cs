using System.Globalization;
using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;
using Spectre.Console;

namespace Plumbline.Cli.Terminal;

/// <summary>The end of the table: counts, coverage, gaps, and what was left out.</summary>
internal sealed class ScanTotals(ScanResult result, IAnsiConsole console)
{
    /// <summary>So many resources of a region, and messages, are shown for gaps that are alike; JSON has them all.</summary>
    private const int MostListed = 5;

    public void Write()
    {
        var counts = result.Counts;
        Line(
            "Findings",
            $"[red]{counts.Fail} fail[/], {counts.NotAssessed} not assessed, {counts.Excepted} excepted, [green]{counts.Pass} pass[/]"
        );
        WriteScope();
        Line(
            "Coverage",
            Invariant($"{Math.Floor(result.Coverage * 1000) / 10:0.0} % of what is in scope was assessed")
        );
        var seconds = (result.FinishedAt - result.StartedAt).TotalSeconds;
        Line("Calls", Invariant($"{result.ApiCalls} API calls in {seconds:0.0} s, {result.Throttled} throttled"));
        WriteGaps();
        if (result.Stopped)
        {
            Line("Stopped", "[yellow]The scan was stopped: this result is partial.[/]");
        }
    }

    private void WriteScope()
    {
        var scope = result.Scope;
        WriteNarrowing("regions", scope.ChosenRegions);
        WriteNarrowing("compartments", scope.ChosenCompartmentIds);
        WriteNarrowing("rules", scope.ChosenRules);
        if (scope.RegionsNotReady.Count > 0)
        {
            Line("Not ready", $"{Safe(string.Join(", ", scope.RegionsNotReady))}: subscribed, but not served yet");
        }
    }

    private void WriteNarrowing(string what, IReadOnlyList<string>? chosen)
    {
        if (chosen is not null)
        {
            Line("Scope", $"only these {what}: {Safe(string.Join(", ", chosen))}");
        }
    }

    private void WriteGaps()
    {
        if (result.Gaps.Count == 0)
        {
            Line("Gaps", "none: everything in scope was read");
            return;
        }

        Line(
            "Gaps",
            $"[yellow]{Counted.Of(result.Gaps.Count, "part")} of the scope could not be read, and are in no verdict:[/]"
        );
        foreach (var alike in result.Gaps.GroupBy(gap => (gap.Operation, gap.Status, gap.Code, gap.CompartmentId)))
        {
            WriteGaps([.. alike]);
        }
    }

    /// <summary>Gaps that differ only in where they are, and what was said about each.</summary>
    private void WriteGaps(IReadOnlyList<Gap> alike)
    {
        var gap = alike[0];
        string?[] what =
        [
            gap.Operation,
            gap.Status?.ToString(CultureInfo.InvariantCulture),
            gap.Code,
            gap.CompartmentId is { } id ? result.Inventory.Compartments.PathOf(id) ?? id : null,
        ];
        var regions = alike.GroupBy(place => place.Region ?? "every region").Select(PlacesIn);
        console.MarkupLine(
            $"            {Safe(string.Join(' ', what.OfType<string>()))} in {Safe(string.Join(", ", regions))}"
        );
        WriteMessages([.. alike.Select(place => place.Message).Distinct()]);
    }

    private void WriteMessages(IReadOnlyList<string> messages)
    {
        foreach (var message in messages.Take(MostListed))
        {
            console.MarkupLine($"              [dim]{Safe(message)}[/]");
        }

        if (messages.Count > MostListed)
        {
            console.MarkupLine(
                $"              [dim]… and {messages.Count - MostListed} more, which '-o json' lists[/]"
            );
        }
    }

    /// <summary><c>us-ashburn-1 (vault central-keys and 4 more)</c>.</summary>
    private string PlacesIn(IGrouping<string, Gap> gaps)
    {
        var names = gaps.Select(gap => gap.ResourceId).OfType<string>().Select(NameOf).ToList();
        if (names.Count == 0)
        {
            return gaps.Key;
        }

        var more = names.Count > MostListed ? $" and {names.Count - MostListed} more" : "";
        return $"{gaps.Key} ({string.Join(", ", names.Take(MostListed))}{more})";
    }

    private string NameOf(string resourceId) =>
        result.Inventory.Find<Resource>(resourceId) is { } resource
            ? $"{resource.Type.ToLowerInvariant()} {resource.Name}"
            : resourceId;

    private void Line(string title, string markup) => console.MarkupLine($"[bold]{title, -10}[/]  {markup}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Safe(string text) => SafeText.EscapeMarkup(text);
}
