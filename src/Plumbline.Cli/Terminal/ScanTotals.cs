using System.Globalization;
using Plumbline.Core.Scans;
using Plumbline.Reports;
using Spectre.Console;

namespace Plumbline.Cli.Terminal;

/// <summary>The end of the table: counts, coverage, gaps, and what was left out.</summary>
internal sealed class ScanTotals(ScanReport report, IAnsiConsole console)
{
    private readonly ScanFacts _scan = report.Scan;

    public void Write()
    {
        var counts = report.Counts;
        Line(
            "Findings",
            $"[red]{counts.Fail} fail[/], {counts.NotAssessed} not assessed, {counts.Excepted} excepted, [green]{counts.Pass} pass[/]"
        );
        WriteExceptions();
        WriteScope();
        WriteScore();
        WriteCoverage();
        if (report.Money is { } money)
        {
            Line("Cost", Safe(MoneyText.Of(money)));
        }

        WriteDiscovery();
        WriteCalls();
        WriteGaps();
        if (_scan.Stopped)
        {
            Line("Stopped", "[yellow]The scan was stopped: this result is partial.[/]");
        }
    }

    /// <summary>Of a scan that was resumed nobody knows how long it has worked: it may have been killed.</summary>
    private void WriteCalls()
    {
        if (_scan.From is { } saved)
        {
            Line(
                "From",
                Invariant($"the inventory of the scan {Safe(saved)}, as of {_scan.StartedAt:u}: nothing was asked")
            );
            return;
        }

        var seconds = (_scan.FinishedAt - _scan.StartedAt).TotalSeconds;
        var when = _scan.Discovery.Resumed > 0 ? "after it was resumed" : Invariant($"in {seconds:0.0} s");
        Line("Calls", Invariant($"{_scan.ApiCalls} API calls {when}, {_scan.Throttled} throttled"));
    }

    private void WriteScope()
    {
        if (_scan.Profile != Core.Settings.Profile.DefaultName)
        {
            Line("Profile", Safe(_scan.Profile));
        }

        WriteNarrowing("regions", _scan.ChosenRegions);
        WriteNarrowing("compartments", _scan.ChosenCompartmentIds);
        WriteNarrowing("rules", _scan.ChosenRules);
        if (_scan.RegionsNotReady.Count > 0)
        {
            Line("Not ready", $"{Safe(string.Join(", ", _scan.RegionsNotReady))}: subscribed, but not served yet");
        }
    }

    private void WriteExceptions()
    {
        var uses = report.ExceptionUses;
        if (uses.Count > 0)
        {
            Line("Exceptions", $"{uses.Count}; expired or unused: {uses.Count(use => use.IsStale)}");
            new ExceptionList(uses, console).Write();
        }
    }

    private void WriteNarrowing(string what, IReadOnlyList<string>? chosen)
    {
        if (chosen is not null)
        {
            Line("Scope", $"only these {what}: {Safe(string.Join(", ", chosen))}");
        }
    }

    private void WriteScore()
    {
        if (report.Score is { } score)
        {
            Line("Score", Invariant($"{score:0.0} of 100; what is unknown counts as wrong"));
        }
    }

    private void WriteCoverage()
    {
        var cells = _scan.Cells;
        Line(
            "Coverage",
            Invariant(
                $"{Math.Floor(cells.Share * 1000) / 10:0.0} % of rule × region × compartment: {cells.Assessed} assessed, {cells.Empty} empty, {cells.Gap} unknown"
            )
        );
    }

    private void WriteDiscovery()
    {
        var discovery = _scan.Discovery;
        Line(
            "Discovery",
            discovery.Chosen == discovery.Mode ? discovery.Mode : $"{discovery.Mode} ({discovery.Chosen})"
        );
        foreach (var sentence in discovery.Proofs.GroupBy(proof => proof.Source).Select(Sentence))
        {
            Line("Proof", Safe(sentence));
        }

        foreach (var sentence in discovery.Unproven)
        {
            Line("Unproven", Safe(sentence));
        }

        if (discovery is { Resumed: > 0, OldestAnswer: { } oldest })
        {
            Line("Resumed", Invariant($"{discovery.Resumed} answers of an earlier scan, the oldest of {oldest:u}"));
        }
    }

    private static string Sentence(IGrouping<string, CountProof> source)
    {
        var (checks, agreeing) = (source.Sum(proof => proof.Checks), source.Sum(proof => proof.Agreeing));
        var (counted, listed) = (source.Sum(proof => proof.Counted), source.Sum(proof => proof.Listed));
        return agreeing == checks
            ? Invariant($"{source.Key}: {counted} counted, and as many listed")
            : Invariant($"{source.Key}: {counted} counted, {listed} listed; {checks - agreeing} of {checks} disagree");
    }

    private void WriteGaps()
    {
        if (report.Gaps.Count == 0)
        {
            Line("Gaps", "none: everything in scope was read");
            return;
        }

        Line(
            "Gaps",
            $"[yellow]{Counted.Of(report.Gaps.Count, "part")} of the scope could not be read, and are in no verdict:[/]"
        );
        new GapList(report, console).Write();
    }

    private void Line(string title, string markup) => console.MarkupLine($"[bold]{title, -10}[/]  {markup}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Safe(string text) => SafeText.EscapeMarkup(text);
}
