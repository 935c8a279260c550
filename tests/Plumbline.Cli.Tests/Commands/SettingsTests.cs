using System.Text.Json;
using Plumbline.Simulator;

namespace Plumbline.Cli.Tests.Commands;

/// <summary>Scans that take their settings from a file.</summary>
public sealed class SettingsTests(DemoSimulator simulator) : IClassFixture<DemoSimulator>
{
    private const string Head = "format: plumbline.settings/1\n";

    private readonly SimulatorServer _server = simulator.Server;

    [Fact]
    public async Task The_file_gives_options_and_environment_and_command_line_win_over_it()
    {
        using var plumb = new Plumb();
        plumb.Write("plumbline.yaml", Head + "scan: { fail-on: low, quiet: true, region: [iad], output: json }\n");

        var fromFile = await ScanAsync(plumb);
        plumb.Environment["PLUMB_FAIL_ON"] = "extreme";
        var fromEnvironment = await ScanAsync(plumb);
        var fromCommandLine = await ScanAsync(plumb, "--fail-on", "low");

        fromFile.ExitCode.ShouldBe(ExitCode.Findings);
        fromFile.Error.ShouldBeEmpty();
        fromFile
            .Json.GetProperty("scan")
            .GetProperty("scope")
            .GetProperty("regions")[0]
            .GetString()
            .ShouldBe("us-ashburn-1");
        fromEnvironment.ExitCode.ShouldBe(ExitCode.Done);
        fromCommandLine.ExitCode.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public async Task The_file_is_that_of_the_folder_then_that_of_the_user_unless_one_is_named()
    {
        using var plumb = new Plumb();
        var named = plumb.Write("named.yaml", Profile("named"));
        plumb.Write(".config/plumbline/plumbline.yaml", Profile("users"));

        (await ProfileOfAsync(plumb)).ShouldBe("users");
        plumb.Write("plumbline.yaml", Profile("folders"));
        (await ProfileOfAsync(plumb)).ShouldBe("folders");
        (await ProfileOfAsync(plumb, "--settings", named)).ShouldBe("named");
        (await ProfileOfAsync(plumb, "--settings", "none")).ShouldBe("default");
        plumb.Environment["PLUMB_SETTINGS"] = named;
        (await ProfileOfAsync(plumb)).ShouldBe("named");
    }

    [Fact]
    public async Task Where_an_HSM_is_required_its_keys_pass_and_the_risk_of_others_can_differ()
    {
        using var plumb = new Plumb();
        plumb.Write(
            "plumbline.yaml",
            Head
                + """
                profile: payments
                profiles:
                  payments:
                    rules:
                      OCI-KMS-004:
                        risk: medium
                        parameters:
                          hsmRequiredCompartments: [root/applications/billing/cardholder-data/**]
                        overrides:
                          - compartment: root/platform/**
                            risk: high
                """
        );

        var json = (await ScanAsync(plumb, "-o", "json", "-q", "--rule", "OCI-KMS-004")).Json;

        var findings = json.GetProperty("findings").EnumerateArray().ToList();
        StatusOf(findings, "pan-encryption").ShouldBe("pass medium");
        StatusOf(findings, "tracking-shared").ShouldBe("fail medium");
        StatusOf(findings, "code-signing").ShouldBe("fail high");
        json.GetProperty("scan").GetProperty("profile").GetString().ShouldBe("payments");
    }

    [Fact]
    public async Task The_table_names_the_profile_and_standard_error_the_file()
    {
        using var plumb = new Plumb();
        var file = plumb.Write("plumbline.yaml", Profile("production"));

        var result = await ScanAsync(plumb);

        result.Output.ShouldContain("Profile     production\n");
        result.Error.ShouldContain($"plumb: Settings of {file}, profile production.");
    }

    [Fact]
    public async Task A_rule_that_is_off_is_not_in_the_report_and_cannot_be_asked_for()
    {
        using var plumb = new Plumb();
        plumb.Write("plumbline.yaml", Head + "profiles: { default: { rules: { OCI-KMS-004: { enabled: false } } } }\n");

        var json = (await ScanAsync(plumb, "-o", "json", "-q")).Json;

        json.GetProperty("summary").GetProperty("byRule").TryGetProperty("OCI-KMS-004", out _).ShouldBeFalse();
        json.GetProperty("scan").GetProperty("scope").GetProperty("rules").ValueKind.ShouldBe(JsonValueKind.Null);
        (await ScanAsync(plumb, "--rule", "OCI-KMS-004")).ShouldFailWith(
            ExitCode.WrongUsage,
            "The profile 'default' switches off OCI-KMS-004: choose another with --profile-set, or do not ask for it."
        );
    }

    [Fact]
    public async Task Rules_are_chosen_and_skipped_by_wildcards()
    {
        using var plumb = new Plumb();

        string[] choice = ["--rule", "oci-kms-00*", "--skip-rule", "OCI-KMS-001", "--skip-rule", "*-003"];
        var chosen = (await ScanAsync(plumb, ["-q", "-o", "json", .. choice])).Json;
        var wrong = await ScanAsync(plumb, "--skip-rule", "OCI-KSM-*");

        chosen
            .GetProperty("scan")
            .GetProperty("scope")
            .GetProperty("rules")
            .EnumerateArray()
            .Select(rule => rule.GetString())
            .ShouldBe(["OCI-KMS-004", "OCI-KMS-006"]);
        wrong.ShouldFailWith(ExitCode.WrongUsage, "No rule's id fits 'OCI-KSM-*'. 'plumb rule list' names them all.");
    }

    [Fact]
    public async Task Compartments_are_chosen_by_path_with_all_below_them()
    {
        using var plumb = new Plumb();

        var json = (
            await ScanAsync(
                plumb,
                "-q",
                "-o",
                "json",
                "--rule",
                "OCI-KMS-004",
                "--compartment-path",
                "root/*/shipment-tracking"
            )
        ).Json;

        json.GetProperty("findings")
            .EnumerateArray()
            .Select(finding => finding.GetProperty("resource").GetProperty("compartmentPath").GetString())
            .Distinct()
            .ShouldBe(["root/applications/shipment-tracking/production", "root/applications/shipment-tracking/test"]);
        (await ScanAsync(plumb, "--compartment-path", "root/aplications")).ShouldFailWith(
            ExitCode.WrongUsage,
            "No active compartment that this user can see has the path 'root/aplications'. Did you mean 'root/applications'?"
        );
    }

    [Fact]
    public async Task A_demo_takes_profiles_and_exceptions_and_no_options()
    {
        using var plumb = new Plumb();
        plumb.Write("plumbline.yaml", Profile("production") + "scan: { region: [nowhere-1], output: json }\n");

        (await plumb.RunAsync("demo", "-q", "--tenancy", "empty")).Output.ShouldContain("Profile     production\n");
    }

    [Fact]
    public async Task A_file_that_only_lies_in_the_folder_cannot_say_where_signed_requests_go()
    {
        using var plumb = new Plumb();
        var file = plumb.Write("plumbline.yaml", $"{Head}scan: {{ endpoint: \"{_server.Environment.RootUrl}\" }}\n");
        string[] scan = ["scan", "-q", "--config-file", _server.Environment.ConfigFile];

        (await plumb.RunAsync(scan)).ShouldFailWith(
            ExitCode.WrongUsage,
            $"{file}:2:9: 'endpoint' says where requests go, and this file was only found in the folder: name the file with --settings, or give --endpoint."
        );
        (await plumb.RunAsync([.. scan, "--settings", file])).ExitCode.ShouldBe(ExitCode.Done);
    }

    [Theory]
    [InlineData("scan: { fail-on: hgh }", ":2:18: fail-on: There is no risk 'hgh'. Did you mean 'high'?")]
    [InlineData("scan: { fial-on: high }", ":2:9: A scan has no option 'fial-on'. Did you mean 'fail-on'?")]
    [InlineData("scan: { discovery: [auto, search] }", ":2:20: 'discovery' takes one value, not 2.")]
    [InlineData("scan: { quiet: maybe }", ":2:16: quiet: ")]
    [InlineData("scan: { output: jsn }", ":2:17: output: There is no output format 'jsn'. Did you mean 'json'?")]
    [InlineData(
        "scan: { rule: [OCI-KMS-04] }",
        ":2:15: rule: There is no rule 'OCI-KMS-04'. Did you mean 'OCI-KMS-004'?"
    )]
    [InlineData("scan: { region: { a: b } }", ":2:17: 'region' takes a value or a list of values.")]
    [InlineData("scan: { compartment-path: prod }", ":2:27: compartment-path: --compartment-path: 'prod' is no")]
    [InlineData("scan: { profile-set: a }", ":2:9: A scan has no option 'profile-set'.")]
    [InlineData("profile: a", ":2:10: There is no profile 'a'.")]
    [InlineData("a: &a [*a]", "anchors (&name)")]
    public async Task What_is_wrong_in_the_file_is_told_with_its_place(string text, string problem)
    {
        using var plumb = new Plumb();
        plumb.Write("plumbline.yaml", Head + text + "\n");

        (await ScanAsync(plumb)).ShouldFailWith(ExitCode.WrongUsage, problem);
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once_and_escaped()
    {
        using var plumb = new Plumb();
        plumb.Write("plumbline.yaml", Head + "scan: { fail-on: x }\nprofile: y\n\"\\e[31m\\u202e\": 1\n");

        var result = await ScanAsync(plumb);

        result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
        result.Error.ShouldContain("A settings file has no key '\\u{1b}[31m\\u{202e}'.");
        result.Error.ShouldNotContain('\u001b');
    }

    [Theory]
    [InlineData("folder", "is a folder: name a file.")]
    [InlineData("missing", "does not exist.")]
    [InlineData("large", "has more than 1 MB: no such file is that long.")]
    [InlineData("latin1", "is not UTF-8: save it with that encoding.")]
    [InlineData("/dev/zero", "has more than 1 MB: no such file is that long.")]
    [InlineData("empty", ":1:1: The file is empty: it starts with 'format: plumbline.settings/1'.")]
    public async Task A_file_that_is_none_is_told(string name, string sentence)
    {
        using var plumb = new Plumb();
        plumb.Home.CreateSubdirectory("folder");
        plumb.Write("empty", "");
        await File.WriteAllBytesAsync(plumb.Write("latin1", ""), [0xE9, 0x0A], TestContext.Current.CancellationToken);
        await using (var large = File.OpenWrite(plumb.Write("large", "")))
        {
            large.SetLength(1 << 30);
        }

        (await ScanAsync(plumb, "--settings", Path.Combine(plumb.Home.FullName, name))).ShouldFailWith(
            ExitCode.WrongUsage,
            sentence
        );
    }

    [Fact]
    public async Task What_is_redacted_by_the_file_is_redacted_on_standard_error_too()
    {
        using var plumb = new Plumb();
        const string Ocid = "ocid1.compartment.oc1..aaaaaaaanone";
        plumb.Write("plumbline.yaml", $"{Head}scan: {{ redact: true, compartment-id: {Ocid} }}\n");

        var result = await ScanAsync(plumb);

        result.ShouldFailWith(ExitCode.WrongUsage, "There is no active compartment '");
        result.Error.ShouldNotContain(Ocid);
    }

    [Fact]
    public async Task Help_is_there_even_when_the_settings_are_wrong()
    {
        using var plumb = new Plumb();
        plumb.Write("plumbline.yaml", "wrong");

        (await plumb.RunAsync("scan", "--help")).ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task A_profile_that_is_asked_for_has_to_be_there()
    {
        using var plumb = new Plumb();
        plumb.Write("plumbline.yaml", Profile("production"));

        (await ScanAsync(plumb, "--profile-set", "prodution")).ShouldFailWith(
            ExitCode.WrongUsage,
            "There is no profile 'prodution'. Did you mean 'production'?"
        );
        (await ScanAsync(plumb, "--settings", "none", "--profile-set", "x")).ShouldFailWith(
            ExitCode.WrongUsage,
            "There is no profile 'x'. Profiles: default."
        );
    }

    private static string Profile(string name) => $"{Head}profile: {name}\nprofiles: {{ {name}: {{}} }}\n";

    private static string StatusOf(IEnumerable<JsonElement> findings, string name)
    {
        var finding = findings.First(finding =>
            finding.GetProperty("resource").GetProperty("name").GetString() == name
        );
        return $"{finding.GetProperty("status").GetString()} {finding.GetProperty("risk").GetString()}";
    }

    private static async Task<string> ProfileOfAsync(Plumb plumb, params string[] arguments)
    {
        var shown = await plumb.RunAsync(["config", "show", "-o", "json", .. arguments]);
        return shown.Json.GetProperty("profile").GetProperty("value").GetString()!;
    }

    private Task<RunResult> ScanAsync(Plumb plumb, params string[] arguments) =>
        plumb.RunAsync(["scan", .. Plumb.At(_server), .. arguments]);
}
