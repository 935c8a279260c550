using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace Plumbline.Bench.Scanning;

/// <summary>Writes the results as the page of the documentation.</summary>
internal sealed class Page(Results results)
{
    private readonly StringBuilder _text = new();

    public static string Of(Results results)
    {
        var page = new Page(results);
        page.WriteHead();
        page.WriteTargets();
        page.WriteMethod();
        foreach (var cells in results.Cells.GroupBy(cell => cell.Size).OrderBy(size => size.Key.Keys))
        {
            page.WriteSize(cells.Key, [.. cells]);
        }

        page.WriteMemory();
        page.WriteRule();
        return page._text.ToString();
    }

    private void WriteHead()
    {
        Write("# Performance of scans");
        Write($"Written by `{results.Plan.Command}`; do not edit. How it measures: [bench](../../bench/README.md).");
        Table("| | |\n|---|---|", results.Machine.Facts.Select(fact => $"| {fact.What} | {fact.Value} |"));
    }

    private void WriteTargets()
    {
        Write("## Targets");
        Table(
            "| target | measured | |\n|---|---|---|",
            results.Targets.Select(target =>
                $"| {target.Promise} | {target.Measured} | {(target.IsMet ? "met" : "**missed**")} |"
            )
        );
    }

    private void WriteMethod()
    {
        var limit = results.HasRateLimit
            ? "Under throttling Plumbline runs with `--rate-limit 10/s`."
            : "This build of Plumbline has no `--rate-limit`: under throttling it runs without.";
        Write("## What is compared");
        Write(PageText.Method);
        Write(limit);
    }

    private void WriteSize(Size size, IReadOnlyList<Measurement> cells)
    {
        Write($"## {size.Name}: {Row.Number(size.Keys)} keys");
        Write($"`{size.Tenancy}`; the manual procedure takes {Row.Number(cells[0].Truth.ManualCalls)} calls.");
        var rows = cells
            .GroupBy(cell => cell.Weather)
            .SelectMany(same => same.Select(cell => Row.Of(cell, same.First(other => other.IsPlumbline))));
        Table(Row.Head, rows);
        Table(
            "| weather | floor | Plumbline | times the floor |\n|---|---|---|---|",
            cells.Where(HasFloor).Select(FloorRow)
        );
    }

    // Under throttling it is not latency that holds a scan up.
    private static bool HasFloor(Measurement cell) =>
        cell is { IsPlumbline: true, Weather: { LatencyMilliseconds: > 0, Throttle: null } };

    private static string FloorRow(Measurement cell)
    {
        var floor = Floor.Of(cell.Weather);
        var times = Invariant($"{cell.Span / floor:0.0}");
        return $"| {cell.Weather.Name} | {Row.Seconds(floor)} | {Row.Seconds(cell.Span)} | {times} |";
    }

    private void WriteMemory()
    {
        var points = results
            .Cells.Where(cell => cell is { IsPlumbline: true, Size.Keys: >= 10_000 } && cell.Weather == Weather.Still)
            .OrderBy(cell => cell.Size.Keys)
            .ToList();
        if (points.Count < 2)
        {
            return;
        }

        Write("## Memory");
        Table(
            "| keys | peak memory of `plumb scan`, at 0 ms |\n|---|---|",
            points.Select(p => $"| {Row.Number(p.Size.Keys)} | {Row.Megabytes(p.PeakMegabytes)} |")
        );
        var line = MemoryLine.Through(points);
        Write(
            Invariant(
                $"The straight line through them: {line.BaseMegabytes:0} MB, and {line.BytesPerKey:0} bytes for each key."
            )
        );
    }

    private void WriteRule()
    {
        Write("## Rule alone");
        Write(
            Invariant(
                $"OCI-KMS-004 over {Row.Number(RuleRate.Keys)} keys of {Row.Number(RuleRate.Vaults)} vaults in memory, each judged with its vault, on one core: {results.RuleRate / 1e6:0.00} million verdicts a second (best of {RuleRate.Rounds} rounds after one to warm up)."
            )
        );
    }

    private void Table(string head, IEnumerable<string> rows)
    {
        var lines = rows.ToList();
        if (lines.Count > 0)
        {
            Write($"{head}\n{string.Join('\n', lines)}");
        }
    }

    // Blank lines between, none at the end.
    private void Write(string block) =>
        _text.Append(CultureInfo.InvariantCulture, $"{(_text.Length > 0 ? "\n" : "")}{block}\n");
}
