using System.Globalization;
using System.Text.Json;
using CsvHelper;
using Plumbline.Simulator;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Commands;

/// <summary>What the demo tenancy's keys and vaults cost.</summary>
public sealed class CostTests(DemoSimulator simulator) : IClassFixture<DemoSimulator>
{
    /// <summary>What FOCUS 1.2 demands of every row.</summary>
    private static readonly string[] Mandatory =
    [
        "BilledCost",
        "BillingAccountId",
        "BillingAccountName",
        "BillingCurrency",
        "BillingPeriodEnd",
        "BillingPeriodStart",
        "ChargeCategory",
        "ChargeClass",
        "ChargeDescription",
        "ChargePeriodEnd",
        "ChargePeriodStart",
        "ContractedCost",
        "EffectiveCost",
        "InvoiceIssuerName",
        "ListCost",
        "PricingQuantity",
        "PricingUnit",
        "ProviderName",
        "PublisherName",
        "ServiceCategory",
        "ServiceName",
    ];

    private readonly SimulatorServer _server = simulator.Server;

    [Fact]
    public async Task The_table_is_as_it_was_agreed()
    {
        using var plumb = Visitor();

        var result = await plumb.RunAsync("cost", "-q");

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Output.ShouldMatchSnapshot("cost.txt");
    }

    [Fact]
    public async Task All_forms_come_to_the_same_sums()
    {
        using var plumb = Visitor();

        var json = (await plumb.RunAsync("cost", "-q", "-o", "json")).Json;
        var csv = Rows((await plumb.RunAsync("cost", "-q", "-o", "csv")).Output);
        var focus = Rows((await plumb.RunAsync("cost", "-q", "-o", "focus")).Output);

        var (cost, saving) = (Amount(json, "monthlyCost"), Amount(json, "monthlySaving"));
        cost.ShouldBe(2775.776m);
        Charges(json).Sum(charge => Amount(charge, "monthlyCost")).ShouldBe(cost, 0.01m);
        Charges(json).Sum(charge => Amount(charge, "monthlySaving")).ShouldBe(saving, 0.01m);
        csv.Sum(row => Number(row["monthly_cost"])).ShouldBe(cost, 0.01m);
        focus.Sum(row => Number(row["BilledCost"])).ShouldBe(cost, 0.01m);
        focus.Sum(row => Number(row["x_MonthlySaving"])).ShouldBe(saving, 0.01m);
    }

    [Fact]
    public async Task A_row_of_focus_has_all_that_is_mandatory_and_the_finding()
    {
        using var plumb = Visitor();

        var rows = Rows((await plumb.RunAsync("cost", "-q", "-o", "focus")).Output);
        var findings = (await plumb.RunAsync("scan", "-q", "--rule", "OCI-KMS-004", "-o", "json")).Json;

        rows.ShouldAllBe(row => Mandatory.Except(new[] { "ChargeClass" }).All(name => row[name].Length > 0));
        rows.ShouldAllBe(row => row.Keys.Except(Mandatory).All(IsKnownToFocus));
        var ids = findings
            .GetProperty("findings")
            .EnumerateArray()
            .Select(finding => finding.GetProperty("id").GetString());
        var named = rows.Select(row => row["x_FindingId"]).Where(id => id.Length > 0).ToList();
        named.Count.ShouldBe(19);
        named.Except(ids).Count().ShouldBe(3, "two disabled keys and a private vault are findings of other rules");
    }

    [Fact]
    public async Task Another_price_list_comes_to_another_cost()
    {
        using var plumb = Visitor();
        var file = Path.Combine(plumb.Home.FullName, "prices.json");
        (await plumb.RunAsync("cost", "prices", "-o", $"json={file}")).ExitCode.ShouldBe(ExitCode.Done);
        await File.WriteAllTextAsync(
            file,
            (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))
                .Replace("3.724", "1", StringComparison.Ordinal)
                .Replace("\"USD\"", "\"EUR\"", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );

        var json = (await plumb.RunAsync("cost", "-q", "--price-list", file, "-o", "json")).Json;
        var scan = await plumb.RunAsync("scan", "-q", "--rule", "OCI-KMS-004", "--price-list", file);

        Amount(json, "monthlyCost").ShouldBe(2775.776m - 2770.656m + 744);
        scan.Output.ShouldContain("cost at least EUR 747.");
    }

    [Theory]
    [InlineData("{}", "it has not the form of plumbline.prices/1")]
    [InlineData("nonsense", "it has not the form of plumbline.prices/1")]
    public async Task What_is_no_price_list_is_told(string text, string sentence)
    {
        using var plumb = new Plumb();
        var file = plumb.Write("prices.json", text);

        (await plumb.RunAsync("cost", "-q", "--price-list", file)).ShouldFailWith(ExitCode.WrongUsage, sentence);
        (await plumb.RunAsync("cost", "-q", "--price-list", "nowhere.json")).ShouldFailWith(
            ExitCode.WrongUsage,
            "'nowhere.json' cannot be used"
        );
    }

    [Fact]
    public async Task Prices_are_refreshed_from_what_Oracle_publishes()
    {
        using var plumb = Visitor();
        var answer = plumb.Write(
            "answer.json",
            """
            {"items": [{"partNumber": "B92092", "displayName": "Key Versions", "metricName": "Key Version Per Month",
              "currencyCodeLocalizations": [{"currencyCode": "USD", "prices": [
                {"model": "PAY_AS_YOU_GO", "value": 0, "rangeMin": 0, "rangeMax": 20},
                {"model": "PAY_AS_YOU_GO", "value": 1, "rangeMin": 20}]}]}]}
            """
        );
        var file = Path.Combine(plumb.Home.FullName, "prices.json");

        var refreshed = await plumb.RunAsync("cost", "refresh", "--from", answer, "--out", file);
        var json = (await plumb.RunAsync("cost", "-q", "--price-list", file, "-o", "json")).Json;

        refreshed.ExitCode.ShouldBe(ExitCode.Done);
        Amount(json, "monthlyCost").ShouldBe(4);
        json.GetProperty("notPriced").EnumerateArray().Count(Lacks).ShouldBe(2);
        json.GetProperty("components")[0]
            .GetProperty("price")
            .GetProperty("certainty")
            .GetString()
            .ShouldBe("published");

        static bool Lacks(JsonElement sentence) =>
            sentence.GetString()!.Contains("the price list has no price for", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prices_that_cannot_be_refreshed_are_told()
    {
        using var plumb = new Plumb();
        var answer = plumb.Write("answer.json", "<html>");

        (await plumb.RunAsync("cost", "refresh", "--from", answer, "--out", "p.json")).ShouldFailWith(
            ExitCode.Failed,
            "it has not the form"
        );
        (await plumb.RunAsync("cost", "refresh", "--currency", "dollars", "--out", "p.json")).ShouldFailWith(
            ExitCode.WrongUsage,
            "--currency takes three letters"
        );
    }

    [Fact]
    public async Task A_saved_scan_knows_what_it_cost()
    {
        using var plumb = Visitor();
        string[] scan = ["scan", "-q", "--cost", "--rule", "OCI-KMS-004", "--save"];

        var first = (await plumb.RunAsync([.. scan, "-o", "json"])).Json;
        var file = plumb.Write("scan.json", first.ToString());
        var again = (await plumb.RunAsync("report", "latest", "-o", "json")).Json;
        var reread = (await plumb.RunAsync("report", file, "-o", "json")).Json;

        Amount(first.GetProperty("summary"), "monthlySaving").ShouldBeGreaterThan(0);
        foreach (var other in new[] { again, reread })
        {
            other
                .GetProperty("summary")
                .GetProperty("money")
                .ToString()
                .ShouldBe(first.GetProperty("summary").GetProperty("money").ToString());
            Savings(other).ShouldBe(Savings(first));
        }
    }

    private static List<decimal> Savings(JsonElement scan) =>
        [.. scan.GetProperty("findings").EnumerateArray().Select(finding => Amount(finding, "monthlySaving"))];

    private static IEnumerable<JsonElement> Charges(JsonElement json) =>
        json.GetProperty("components")
            .EnumerateArray()
            .SelectMany(component => component.GetProperty("charges").EnumerateArray());

    private static decimal Amount(JsonElement json, string name) =>
        json.GetProperty(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDecimal() : 0;

    private static decimal Number(string cell) =>
        cell.Length == 0 ? 0 : decimal.Parse(cell, CultureInfo.InvariantCulture);

    private static bool IsKnownToFocus(string column) =>
        column.StartsWith("x_", StringComparison.Ordinal) || column.All(char.IsAsciiLetter);

    private static List<Dictionary<string, string>> Rows(string text)
    {
        var options = CsvReaderOptions.Default with { Separator = ',' };
        using var csv = CsvReader.Create(new StringReader(text), options, false);
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.Headers.Index().ToDictionary(header => header.Item, header => csv[header.Index].ToString()));
        }

        return rows;
    }

    private Plumb Visitor()
    {
        var plumb = new Plumb();
        foreach (var (name, value) in _server.Environment.Variables)
        {
            plumb.Environment[name] = value;
        }

        return plumb;
    }
}
