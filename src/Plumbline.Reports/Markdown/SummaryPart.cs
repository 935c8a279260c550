using System.Globalization;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Markdown;

/// <summary>Where, when, how completely, and the counts.</summary>
internal static class SummaryPart
{
    public static void Write(ScanReport report, TextWriter text)
    {
        var scan = report.Scan;
        text.Write($"# Plumbline: {MarkdownText.Code(scan.TenancyName)}\n\n");
        text.Write($"Tenancy {MarkdownText.Code(scan.TenancyId)}, ");
        text.Write(Invariant($"{scan.StartedAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC, "));
        text.Write($"regions {MarkdownText.Code(string.Join(", ", scan.Regions))}.\n\n");
        WriteCompleteness(report, text);
        text.Write("\n## Summary\n\n");
        CountsTable.Write(report.Summary.Total, text);
        WriteLines("Services", "service", report.ByService, text);
        WriteLines("Compartments", "compartment", report.ByCompartment, text);
    }

    /// <summary>What was not read is said before anything that was.</summary>
    public static void WriteCompleteness(ScanReport report, TextWriter text)
    {
        var scan = report.Scan;
        if (scan.Stopped)
        {
            text.Write("**The scan was stopped: this result is partial.**\n");
        }

        if (report.Gaps.Count > 0)
        {
            text.Write(Invariant($"**Gaps: {report.Gaps.Count}. What they hide is in no verdict.**\n"));
        }

        var score = report.Score is { } known ? Invariant($"Score {known:0.0} of 100, ") : "";
        // Rounded down: 100 % is said of nothing less.
        text.Write(Invariant($"{score}coverage {Math.Floor(scan.Coverage * 1000) / 10:0.0} %.\n"));
        if (report.Money is { } money)
        {
            text.Write($"\n{MarkdownText.Plain(MoneyText.Of(money))}\n");
        }
    }

    private static void WriteLines(string title, string column, IReadOnlyList<ScoreLine> lines, TextWriter text)
    {
        text.Write($"\n## {title}\n\n");
        MarkdownTable.WriteHeader(text, column, "score", "coverage", "fail", "not assessed", "excepted", "pass");
        foreach (var line in lines)
        {
            var counts = line.Tally.Counts;
            MarkdownTable.WriteRow(
                text,
                MarkdownText.Code(line.Name),
                line.Score is { } score ? Invariant($"{score:0.0}") : "–",
                Invariant($"{Math.Floor(line.Coverage * 1000) / 10:0.0} %"),
                Invariant($"{counts.Fail}"),
                Invariant($"{counts.NotAssessed}"),
                Invariant($"{counts.Excepted}"),
                Invariant($"{counts.Pass}")
            );
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
