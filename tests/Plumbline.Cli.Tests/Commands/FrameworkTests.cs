namespace Plumbline.Cli.Tests.Commands;

public sealed class FrameworkTests
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
            evidence: Policy of the Default domain
          - framework: cis-oci-3.1
            requirement: 1.6
            status: not_met
            by: Dana Reyes
            on: 2025-09-01
            expires: 2026-09-01
            evidence: none
        """;

    [Fact]
    public async Task List_names_every_framework_and_what_the_rules_reach()
    {
        using var plumb = new Plumb();

        var table = await plumb.RunAsync("framework", "list");
        var json = await plumb.RunAsync("framework", "list", "-o", "json");

        table.ExitCode.ShouldBe(ExitCode.Done);
        table.Output.ShouldContain("cis-oci-3.1                 54          54       0            0  CIS Oracle Cloud");
        var cis = json.Json.GetProperty("items")[1];
        cis.GetProperty("id").GetString().ShouldBe("cis-oci-3.1");
        cis.GetProperty("requirements").GetProperty("noRuleYet").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Show_is_a_tree_of_sections_requirements_and_rules()
    {
        using var plumb = new Plumb();

        var text = (await plumb.RunAsync("framework", "show", "NIST-800-53-R5")).Output;

        text.ShouldContain("\nSC  System and communications protection\n");
        text.ShouldContain("\n  SC-5      Denial of service is limited (level low, no rule yet)\n");
        text.ShouldContain("\n  SC-28(3)  Keys are kept in protected storage\n            OCI-KMS-110");
        text.ShouldContain("\n            In part: Looks only at keys for which an HSM was asked for.\n");
        text.ShouldContain("\nNot covered\nOf the 20 families,");
    }

    [Fact]
    public async Task Show_as_JSON_has_the_same()
    {
        using var plumb = new Plumb();

        var json = (await plumb.RunAsync("framework", "show", "cis-oci-3.1", "-o", "json")).Json;

        json.GetProperty("notCovered").GetString()!.ShouldStartWith("All 54 controls");
        var rotation = json.GetProperty("sections")[3].GetProperty("requirements")[15];
        rotation.GetProperty("id").GetString().ShouldBe("4.16");
        rotation.GetProperty("level").GetString().ShouldBe("1");
        rotation.GetProperty("assessment").GetString().ShouldBe("automated");
        rotation.GetProperty("rules")[0].GetString().ShouldBe("OCI-KMS-001");
        rotation.GetProperty("attestation").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task Attestations_stand_beside_their_requirement_and_expired_ones_do_not_count()
    {
        using var plumb = new Plumb();
        string[] show = ["framework", "show", "cis-oci-3.1", "--attestations", plumb.Write("a.yaml", Attested)];

        var text = (await plumb.RunAsync(show)).Output;
        var json = (await plumb.RunAsync([.. show, "-o", "json"])).Json;

        text.ShouldContain("Attested: met, by Dana\\u{1b}[31m Reyes on 2026-09-01, until 9999-12-31");
        text.ShouldContain("Attested: not met, by Dana Reyes on 2025-09-01, does not count: expired on 2026-09-01");
        var said = json.GetProperty("sections")[0].GetProperty("requirements")[4].GetProperty("attestation");
        said.GetProperty("status").GetString().ShouldBe("met");
        said.GetProperty("expires").GetString().ShouldBe("9999-12-31");
    }

    [Fact]
    public async Task A_mistake_in_attestations_is_wrong_usage_with_its_line()
    {
        using var plumb = new Plumb();
        var file = plumb.Write("a.yaml", Attested.Replace("1.5", "4.16", StringComparison.Ordinal));

        (await plumb.RunAsync("framework", "show", "cis-oci-3.1", "--attestations", file)).ShouldFailWith(
            ExitCode.WrongUsage,
            "a.yaml:4:18: cis-oci-3.1 4.16 is judged by rules (OCI-KMS-001), and cannot be attested."
        );
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_wrong_usage()
    {
        using var plumb = new Plumb();
        await File.WriteAllBytesAsync(
            Path.Combine(plumb.Home.FullName, "binary"),
            [0xc3, 0x28],
            TestContext.Current.CancellationToken
        );
        var big = plumb.Write("big", "");
        await using (var stream = File.OpenWrite(big))
        {
            stream.SetLength(1L << 30);
        }

        async Task<RunResult> Read(string name) =>
            await plumb.RunAsync(
                "framework",
                "show",
                "soc-2",
                "--attestations",
                Path.Combine(plumb.Home.FullName, name)
            );

        (await Read("absent")).ShouldFailWith(ExitCode.WrongUsage, "does not exist.");
        (await Read("")).ShouldFailWith(ExitCode.WrongUsage, "is a folder: name a file.");
        (await Read("big")).ShouldFailWith(ExitCode.WrongUsage, "has more than 1 MB");
        (await Read("binary")).ShouldFailWith(ExitCode.WrongUsage, "is not UTF-8");
    }

    [Theory]
    [InlineData("list", "-o", "json=/tmp/frameworks.json")]
    [InlineData("show", "soc-2", "-o", "table=frameworks.txt")]
    public async Task A_file_is_refused_and_not_forgotten(params string[] arguments)
    {
        using var plumb = new Plumb();

        (await plumb.RunAsync(["framework", .. arguments])).ShouldFailWith(
            ExitCode.WrongUsage,
            "is not possible here: this is printed to standard output."
        );
    }

    [Fact]
    public async Task An_unknown_id_is_wrong_usage()
    {
        using var plumb = new Plumb();

        (await plumb.RunAsync("framework", "show", "cis-oci")).ShouldFailWith(
            ExitCode.WrongUsage,
            "There is no framework 'cis-oci'. Did you mean 'cis-oci-3.0'? 'plumb framework list' names them all."
        );
    }
}
