using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Xlsx;

/// <summary>The scan at a glance: what, when, how much of it, and how it stands.</summary>
internal static class SummarySheet
{
    public static Sheet Of(ScanReport report) =>
        new("Summary", [new("Fact", 30), new("Value", 24)], Rows(report), HasFilter: false);

    private static IEnumerable<IReadOnlyList<Cell>> Rows(ScanReport report)
    {
        var scan = report.Scan;
        yield return Row("Tenancy", Cell.Of(scan.TenancyName));
        yield return Row(
            "Result",
            Cell.Of(ScopeWords.Completeness(report), scan.Complete ? CellStyle.Good : CellStyle.Warning)
        );
        foreach (var sentence in ScopeWords.Narrowing(scan))
        {
            yield return Row("Scope", Cell.Of(sentence));
        }

        yield return Row("Score of 100", Cell.OfScore(report.Score));
        yield return Row("Coverage", Cell.OfShare(scan.Coverage));
        foreach (var row in Money(report).Concat(Counts(report)).Concat(Facts(scan)))
        {
            yield return row;
        }
    }

    private static IEnumerable<IReadOnlyList<Cell>> Money(ScanReport report) =>
        report.Money is not { } money
            ? []
            :
            [
                Row($"Cost of keys and vaults a month ({money.Currency})", Cell.OfMoney(money.MonthlyCost)),
                Row($"Of which a fix saves ({money.Currency})", Cell.OfMoney(money.MonthlySaving)),
                Row("Prices", Cell.Of(MoneyText.PricesOf(money))),
            ];

    private static IEnumerable<IReadOnlyList<Cell>> Counts(ScanReport report) =>
        Words
            .Statuses.Select(status => Row($"Findings: {Words.Of(status)}", Cell.Of(report.Counts.Of(status))))
            .Concat(Words.Risks.Select(risk => Row($"Failures: {Words.Of(risk)}", Cell.Of(Failures(report, risk)))));

    private static IEnumerable<IReadOnlyList<Cell>> Facts(ScanFacts scan) =>
        ScanWords
            .Facts(scan)
            .Select(fact => Row(fact.Name, ValueOf(fact, scan)))
            .Concat(ScopeWords.Proofs(scan.Discovery).Select(text => Row("Proof", Cell.Of(text))));

    /// <summary>Times and numbers are such, so that a spreadsheet can reckon with them.</summary>
    private static Cell ValueOf((string Name, string Value) fact, ScanFacts scan) =>
        fact.Name switch
        {
            "Started" => Cell.Of(scan.StartedAt),
            "Finished" => Cell.Of(scan.FinishedAt),
            "Compartments" => Cell.Of(scan.Compartments),
            "Resources" => Cell.Of(scan.Resources),
            _ => Cell.Of(fact.Value),
        };

    private static int Failures(ScanReport report, Risk risk) =>
        report.Summary.Total.ByRisk.GetValueOrDefault(risk, StatusCounts.None).Fail;

    private static IReadOnlyList<Cell> Row(string name, Cell value) => [Cell.Of(name), value];
}
