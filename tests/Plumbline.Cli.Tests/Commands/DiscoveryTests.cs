using System.Text.Json;

namespace Plumbline.Cli.Tests.Commands;

/// <summary>How a scan found things, and what it asked, for whoever wants to know.</summary>
public sealed class DiscoveryTests
{
    [Theory]
    [InlineData("auto", "auto", "thorough")]
    [InlineData("search", "search", "search")]
    [InlineData("THOROUGH", "thorough", "thorough")]
    public async Task The_mode_that_was_chosen_and_the_one_that_it_became_stand_in_the_result(
        string given,
        string chosen,
        string mode
    )
    {
        var discovery = (await ScanAsync("--discovery", given)).GetProperty("scan").GetProperty("discovery");

        discovery.GetProperty("chosen").GetString().ShouldBe(chosen);
        discovery.GetProperty("mode").GetString().ShouldBe(mode);
        discovery
            .GetProperty("regions")
            .EnumerateObject()
            .Select(region => region.Value.GetString())
            .Distinct()
            .ShouldBe([mode]);
        discovery.GetProperty("proofs").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("--discovery", "search")]
    [InlineData("--fault", "503:20%")]
    [InlineData("--throttle", "20/s")]
    public async Task The_calls_of_all_purposes_add_up(params string[] arguments)
    {
        var scan = (await ScanAsync(arguments)).GetProperty("scan");

        var calls = scan.GetProperty("calls").EnumerateArray().ToList();
        Sum(calls, "calls").ShouldBe(scan.GetProperty("apiCalls").GetInt64());
        Sum(calls, "throttled").ShouldBe(scan.GetProperty("throttled").GetInt64());
        Sum(calls, "retries").ShouldBeLessThan(Sum(calls, "calls"));
        calls.ShouldAllBe(call => call.GetProperty("purpose").GetString()!.Length > 0);
    }

    [Fact]
    public async Task Every_cell_of_the_ledger_can_be_had_and_they_add_up()
    {
        var result = await ScanAsync("--coverage");

        var scan = result.GetProperty("scan");
        var cells = result.GetProperty("coverage").EnumerateArray().ToList();
        foreach (var total in scan.GetProperty("cells").EnumerateObject())
        {
            var status = total.Name == "notApplicable" ? "not_applicable" : total.Name;
            cells
                .Count(cell => cell.GetProperty("status").GetString() == status)
                .ShouldBe(total.Value.GetInt32(), status);
        }

        cells
            .Sum(cell => cell.GetProperty("findings").GetInt32())
            .ShouldBe(result.GetProperty("findings").GetArrayLength());
        cells
            .Where(cell => cell.GetProperty("cause").ValueKind == JsonValueKind.String)
            .ShouldAllBe(cell => cell.GetProperty("status").GetString() == "gap");
    }

    [Fact]
    public async Task Calls_are_explained_below_the_table_or_beside_the_data()
    {
        using var plumb = new Plumb();

        var table = await plumb.RunAsync("demo", "-q", "--explain-calls");
        var json = await plumb.RunAsync("demo", "-q", "--explain-calls", "-o", "json");

        foreach (var text in new[] { table.Output, json.Error })
        {
            text.ShouldContain("API calls");
            text.ShouldContain("ListVaults");
            text.ShouldContain("where resources are: what to list first");
            text.ShouldContain("how many keys a vault counts: the proof that all were listed");
            text.ShouldContain("  in all\n");
        }

        table.Error.ShouldBeEmpty();
        json.Json.GetProperty("format").GetString().ShouldBe("plumbline.scan/1");
    }

    private static long Sum(IEnumerable<JsonElement> calls, string field) =>
        calls.Sum(call => call.GetProperty(field).GetInt64());

    private static async Task<JsonElement> ScanAsync(params string[] arguments)
    {
        using var plumb = new Plumb();
        var result = await plumb.RunAsync(["demo", "-q", "-o", "json", "--rule", "OCI-KMS-004", .. arguments]);
        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        return result.Json;
    }
}
