using System.Text.Json;
using Plumbline.Simulator;

namespace Plumbline.Cli.Tests.Commands;

public sealed class ScanTests(DemoSimulator simulator) : IClassFixture<DemoSimulator>
{
    private readonly SimulatorServer _server = simulator.Server;

    [Theory]
    [InlineData("none", ExitCode.Done)]
    [InlineData("low", ExitCode.Findings)]
    [InlineData("medium", ExitCode.Done)]
    [InlineData("very-high", ExitCode.Done)]
    public async Task Fail_on_decides_the_exit_code(string risk, int exitCode)
    {
        using var plumb = new Plumb();

        string[] scan = ["scan", .. Plumb.At(_server), "-q", "--rule", "OCI-KMS-004"];
        (await plumb.RunAsync([.. scan, "--fail-on", risk])).ExitCode.ShouldBe(exitCode);
    }

    [Fact]
    public async Task Incomplete_comes_before_findings()
    {
        using var plumb = new Plumb();

        var result = await plumb.RunAsync([
            "scan",
            .. Plumb.At(_server),
            "-q",
            "--fail-on",
            "low",
            "--fail-on-incomplete",
        ]);

        result.ExitCode.ShouldBe(ExitCode.Incomplete);
    }

    [Fact]
    public async Task Every_option_of_ours_can_come_from_the_environment_and_the_command_line_wins()
    {
        using var plumb = new Plumb();
        plumb.Environment["PLUMB_FAIL_ON"] = "low";
        plumb.Environment["PLUMB_QUIET"] = "1";
        plumb.Environment["PLUMB_OUTPUT"] = "json";
        plumb.Environment["PLUMB_REGION"] = "us-ashburn-1,eu-frankfurt-1";

        var fromEnvironment = await plumb.RunAsync(["scan", .. Plumb.At(_server)]);
        var fromCommandLine = await plumb.RunAsync(["scan", .. Plumb.At(_server), "--fail-on", "none"]);

        fromEnvironment.ExitCode.ShouldBe(ExitCode.Findings);
        fromEnvironment.Error.ShouldBeEmpty();
        Strings(fromEnvironment.Json, "scan", "scope", "regions").ShouldBe(["us-ashburn-1", "eu-frankfurt-1"]);
        fromCommandLine.ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task With_one_endpoint_the_other_regions_are_gaps()
    {
        using var plumb = new Plumb();

        var json = (await plumb.RunAsync(["scan", .. Plumb.At(_server), "-q", "-o", "json"])).Json;

        var gaps = json.GetProperty("gaps")
            .EnumerateArray()
            .Where(gap => gap.GetProperty("operation").ValueKind == JsonValueKind.Null);
        gaps.Select(gap => gap.GetProperty("region").GetString()).ShouldBe(["ap-tokyo-1", "eu-frankfurt-1"]);
        json.GetProperty("scan").GetProperty("complete").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Several_reports_can_be_written_in_one_run()
    {
        using var plumb = new Plumb();
        var file = Path.Combine(plumb.Home.FullName, "scan.json");

        var result = await plumb.RunAsync(["scan", .. Plumb.At(_server), "-q", "-o", $"json={file}"]);

        result.Output.ShouldContain("OCI-KMS-004");
        JsonDocument
            .Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))
            .RootElement.GetProperty("format")
            .GetString()
            .ShouldBe("plumbline.scan/1");
        plumb.Home.GetFiles().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_does_not_cost_the_others()
    {
        using var plumb = new Plumb { OutputIsBroken = true };
        var file = Path.Combine(plumb.Home.FullName, "scan.json");

        var result = await plumb.RunAsync(["scan", .. Plumb.At(_server), "-q", "-o", "table", "-o", $"json={file}"]);

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldContain("The report 'table' was not written: ");
        File.Exists(file).ShouldBeTrue();
    }

    [Fact]
    public async Task What_follows_two_dashes_is_no_option_even_with_settings_in_the_environment()
    {
        using var plumb = new Plumb();
        plumb.Environment["PLUMB_OUTPUT"] = "json";

        var result = await plumb.RunAsync("rule", "show", "--", "OCI-KMS-004");

        result.Json.GetProperty("id").GetString().ShouldBe("OCI-KMS-004");
    }

    [Fact]
    public async Task When_one_file_cannot_be_written_nothing_of_the_others_stays()
    {
        using var plumb = new Plumb();
        var good = Path.Combine(plumb.Home.FullName, "scan.json");

        var result = await plumb.RunAsync("demo", "-q", "-o", $"json={good}", "-o", "table=/no/such/folder/x");

        result.ShouldFailWith(ExitCode.WrongUsage, "The file '/no/such/folder/x' cannot be written");
        plumb.Home.GetFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_variable_called_like_help_or_version_is_no_option()
    {
        using var plumb = new Plumb();
        plumb.Environment["PLUMB_VERSION"] = "1.2.3";
        plumb.Environment["PLUMB_HELP"] = "true";

        (await plumb.RunAsync("--version")).ExitCode.ShouldBe(ExitCode.Done);
        (await plumb.RunAsync("rule", "list")).Output.ShouldContain("OCI-KMS-004");
        (await plumb.RunAsync()).ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task The_narrowed_scope_stands_in_the_result()
    {
        using var plumb = new Plumb();

        var result = await plumb.RunAsync([
            "scan",
            .. Plumb.At(_server),
            "-q",
            "--region",
            "iad",
            "--rule",
            "oci-kms-004",
        ]);

        result.Output.ShouldContain("only these regions: us-ashburn-1");
        result.Output.ShouldContain("only these rules: OCI-KMS-004");
        result.Output.ShouldNotContain("NotReachableByEndpoint");
    }

    [Fact]
    public async Task Many_gaps_that_are_alike_take_few_lines_of_the_table()
    {
        using var plumb = new Plumb();
        var file = plumb.Write("tenancy.json", TenancyWithHiddenKeys(vaults: 7));

        var result = await plumb.RunAsync("demo", "-q", "--tenancy", file);

        result.Output.ShouldContain("7 parts of the scope could not be read");
        result.Output.ShouldContain("ListKeys KeysMissing root\n");
        result.Output.ShouldContain("in us-ashburn-1: vault v1, vault v2, vault v3, vault v4, vault v5 and 2 more\n");
        result.Output.ShouldContain("the vault counts 5 keys, but 0 were listed");
        result.Output.ShouldNotContain("the vault counts 6 keys");
        result.Output.ShouldContain("… and 2 more, which '-o json' lists");
    }

    [Fact]
    public async Task Ctrl_C_keeps_what_was_read_and_says_that_it_is_partial()
    {
        using var plumb = new Plumb { StopOn = "reading" };

        var result = await plumb.RunAsync(["scan", .. Plumb.At(_server), "-o", "json"]);

        result.ExitCode.ShouldBe(ExitCode.Interrupted);
        result.Error.ShouldContain("Stopped: the result is partial.");
        var scan = result.Json.GetProperty("scan");
        scan.GetProperty("stopped").GetBoolean().ShouldBeTrue();
        scan.GetProperty("complete").GetBoolean().ShouldBeFalse();
        scan.GetProperty("coverage").GetDouble().ShouldBeLessThan(1);
    }

    /// <summary>Each vault's keys are in a compartment that is gone, and each vault has one more than the last.</summary>
    private static string TenancyWithHiddenKeys(int vaults)
    {
        var numbers = Enumerable.Range(1, vaults).ToList();
        return $$"""
            {
              "tenancy": { "id": "ocid1.tenancy.oc1..root" },
              "regions": ["us-ashburn-1"],
              "compartments": [{ "id": "gone", "compartmentId": "ocid1.tenancy.oc1..root", "lifecycleState": "DELETED" }],
              "vaults": [{{string.Join(',', numbers.Select(Vault))}}],
              "keys": [{{string.Join(',', numbers.SelectMany(Keys))}}]
            }
            """;
    }

    private static string Vault(int number) =>
        $$"""{ "id": "v{{number}}", "displayName": "v{{number}}", "compartmentId": "ocid1.tenancy.oc1..root", "region": "us-ashburn-1" }""";

    private static IEnumerable<string> Keys(int vault) =>
        Enumerable
            .Range(1, vault)
            .Select(key => $$"""{ "id": "v{{vault}}k{{key}}", "vaultId": "v{{vault}}", "compartmentId": "gone" }""");

    private static IEnumerable<string?> Strings(JsonElement json, params string[] path) =>
        path.Aggregate(json, (element, name) => element.GetProperty(name))
            .EnumerateArray()
            .Select(item => item.GetString());
}
