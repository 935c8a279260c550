using System.Text.Json;
using Plumbline.Simulator;

namespace Plumbline.Cli.Tests.Commands;

public sealed class ScanFrameworkTests(DemoSimulator simulator) : IClassFixture<DemoSimulator>
{
    private const string Attested = """
        format: plumbline.attestations/1
        attestations:
          - framework: cis-oci-3.1
            requirement: 1.5
            status: met
            by: "Dana\u001b[31m Reyes"
            on: 2026-09-01
            expires: 9999-12-31
            evidence: "[red]Policy[/]"
          - framework: cis-oci-3.1
            requirement: 1.6
            status: met
            by: Dana Reyes
            on: 2025-09-01
            expires: 2026-09-01
            evidence: none
        """;

    private readonly SimulatorServer _server = simulator.Server;

    [Fact]
    public async Task A_framework_narrows_the_scan_to_its_rules_and_stands_in_JSON()
    {
        using var plumb = new Plumb();

        var json = (await ScanAsync(plumb, "--framework", "CIS-OCI-3.1", "-o", "json")).Json;

        var rules = Texts(json.GetProperty("scan").GetProperty("scope").GetProperty("rules")).ToArray();
        rules.Length.ShouldBe(54);
        rules.ShouldContain("OCI-KMS-001");
        rules.ShouldNotContain("OCI-KMS-004");
        var cis = json.GetProperty("frameworks").EnumerateArray().ShouldHaveSingleItem();
        cis.GetProperty("id").GetString().ShouldBe("cis-oci-3.1");
        cis.GetProperty("requirementsByStatus").GetProperty("not_covered").GetInt32().ShouldBe(0);
        var rotation = Requirement(cis, "4", "4.16");
        rotation.GetProperty("status").GetString().ShouldBe("fail");
        var counted = json.GetProperty("summary").GetProperty("byRule").GetProperty("OCI-KMS-001");
        JsonElement.DeepEquals(rotation.GetProperty("findings"), counted).ShouldBeTrue();
    }

    [Fact]
    public async Task Every_finding_names_the_requirements_of_its_rule_without_a_framework_being_asked_for()
    {
        using var plumb = new Plumb();

        var json = (await ScanAsync(plumb, "--rule", "OCI-KMS-001", "-o", "json")).Json;

        json.GetProperty("frameworks").GetArrayLength().ShouldBe(0);
        Texts(json.GetProperty("findings")[0].GetProperty("frameworks"))
            .ShouldBe([
                "cis-oci-3.0:4.16",
                "cis-oci-3.1:4.16",
                "csa-ccm-4:CEK-12",
                "iso-27001-2022:A.8.24",
                "nist-800-53-r5:SC-12",
                "pci-dss-4.0:3.7.4",
                "soc-2:CC6.1",
            ]);
    }

    [Fact]
    public async Task A_rule_of_a_framework_that_does_not_run_is_no_pass()
    {
        using var plumb = new Plumb();

        var json = (
            await ScanAsync(plumb, "--framework", "nist-800-53-r5", "--rule", "OCI-KMS-104", "-o", "json")
        ).Json;

        Texts(json.GetProperty("scan").GetProperty("scope").GetProperty("rules")).ShouldBe(["OCI-KMS-104"]);
        var rotation = Requirement(json.GetProperty("frameworks")[0], "AC", "AC-5");
        rotation.GetProperty("status").GetString().ShouldBe("not_assessed");
        Texts(rotation.GetProperty("rulesNotRun")).ShouldBe(["OCI-KMS-109"]);
    }

    [Fact]
    public async Task The_table_has_a_section_for_each_framework()
    {
        using var plumb = new Plumb();
        string[] both = ["--framework", "cis-oci-3.1", "--framework", "soc-2"];

        var text = (await ScanAsync(plumb, [.. both, "--attestations", plumb.Write("a.yaml", Attested)])).Output;

        text.ShouldContain("\ncis-oci-3.1  CIS Oracle Cloud Infrastructure Foundations Benchmark (3.1.0)\n");
        text.ShouldContain("  54 requirements: 4 pass, 29 fail, 14 not assessed, 1 attested, 6 not applicable\n");
        text.ShouldContain("    ✗ fail            4.16  Customer keys are rotated every year\n");
        text.ShouldContain("    ✓ attested        1.5   Passwords expire within a year\n");
        text.ShouldContain("met, says Dana\\u{1b}[31m Reyes, on 2026-09-01 until 9999-12-31: [red]Policy[/]\n");
        text.ShouldContain(
            "  The attestation of 1.6 by Dana Reyes does not count: it is for 2025-09-01 to 2026-09-01.\n"
        );
        text.ShouldContain("\nsoc-2  SOC 2, Trust Services Criteria");
    }

    [Theory]
    [InlineData("There is no framework 'cis-oci-3.2'. Did you mean 'cis-oci-3.0'?", "--framework", "cis-oci-3.2")]
    [InlineData("No rule is left to run", "--framework", "cis-oci-3.1", "--rule", "OCI-KMS-004")]
    [InlineData("There is no rule 'OCI-KMS-999'.", "--framework", "cis-oci-3.1", "--rule", "OCI-KMS-999")]
    [InlineData("The file 'absent.yaml' does not exist.", "--attestations", "absent.yaml")]
    public async Task What_cannot_be_done_is_wrong_usage(string sentence, params string[] options)
    {
        using var plumb = new Plumb();

        (await ScanAsync(plumb, options)).ShouldFailWith(ExitCode.WrongUsage, sentence);
    }

    private async Task<RunResult> ScanAsync(Plumb plumb, params string[] options) =>
        await plumb.RunAsync(["scan", .. Plumb.At(_server), "-q", .. options]);

    private static JsonElement Requirement(JsonElement framework, string section, string id) =>
        framework
            .GetProperty("sections")
            .EnumerateArray()
            .Single(one => one.GetProperty("id").GetString() == section)
            .GetProperty("requirements")
            .EnumerateArray()
            .Single(one => one.GetProperty("id").GetString() == id);

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(one => one.GetString());
}
