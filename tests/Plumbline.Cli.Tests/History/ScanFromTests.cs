namespace Plumbline.Cli.Tests.History;

public sealed class ScanFromTests : IDisposable
{
    private readonly SavedScans _scans = new();

    [Fact]
    public async Task A_saved_inventory_is_judged_again_without_network_and_credentials()
    {
        var first = await _scans.RunAsync("demo", "-q", "--save", "-o", "json");

        var again = await _scans.RunAsync("scan", "-q", "--from", "latest", "-o", "json");

        again.Error.ShouldBeEmpty();
        again.ExitCode.ShouldBe(ExitCode.Done);
        var (scan, saved) = (again.Json.GetProperty("scan"), first.Json.GetProperty("scan"));
        scan.GetProperty("from").GetString().ShouldBe(saved.GetProperty("id").GetString());
        scan.GetProperty("startedAt").GetDateTime().ShouldBe(saved.GetProperty("startedAt").GetDateTime());
        scan.GetProperty("apiCalls").GetInt32().ShouldBe(0);
        again.Json.GetProperty("summary").ToString().ShouldBe(first.Json.GetProperty("summary").ToString());
        again.Json.GetProperty("gaps").ToString().ShouldBe(first.Json.GetProperty("gaps").ToString());
    }

    [Fact]
    public async Task What_the_saved_scan_did_not_collect_is_a_gap()
    {
        await _scans.SaveAsync(SavedScans.Key("a"));

        var again = await _scans.RunAsync("scan", "-q", "--from", "latest", "--fail-on-incomplete");

        again.ExitCode.ShouldBe(ExitCode.Incomplete);
        again.Output.ShouldContain("NotCollected");
        again.Output.ShouldContain("not collected in that scan");
    }

    [Fact]
    public async Task It_can_be_held_against_the_scan_that_it_comes_from()
    {
        await _scans.SaveAsync(SavedScans.Key("a"));

        var again = await _scans.RunAsync(
            "scan",
            "-q",
            "--from",
            "latest",
            "--rule",
            "OCI-KMS-004",
            "--baseline",
            "latest",
            "--fail-on-new"
        );

        again.ExitCode.ShouldBe(ExitCode.Done);
    }

    [Theory]
    [InlineData("--region", "us-ashburn-1")]
    [InlineData("-c", "ocid1.compartment.oc1..x")]
    [InlineData("--save")]
    [InlineData("--resume")]
    public async Task What_makes_no_sense_with_it_is_wrong_usage(params string[] option)
    {
        await _scans.SaveAsync(SavedScans.Key("a"));

        (await _scans.RunAsync(["scan", "-q", "--from", "latest", .. option])).ShouldFailWith(
            ExitCode.WrongUsage,
            "is not possible with --from"
        );
    }

    [Fact]
    public async Task A_json_report_holds_no_inventory()
    {
        var file = _scans.PathOf("scan.json");
        await _scans.ScanAsync([SavedScans.Key("a")], "-o", $"json={file}");

        (await _scans.RunAsync("scan", "--from", file)).ShouldFailWith(ExitCode.WrongUsage, "holds no inventory");
    }

    public void Dispose() => _scans.Dispose();
}
