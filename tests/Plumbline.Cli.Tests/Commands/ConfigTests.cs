using System.Text.RegularExpressions;
using NJsonSchema;
using Plumbline.Cli.Tests.Docs;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Commands;

public sealed partial class ConfigTests
{
    private const string Settings = """
        format: plumbline.settings/1
        profile: payments
        scan:
          region: [iad, "*weird: name"]
          fail-on: high
        profiles:
          base:
            rules:
              OCI-KMS-*: { risk: medium }
          payments:
            extends: base
            rules:
              OCI-KMS-004:
                parameters:
                  hsmRequiredCompartments: [root/prod/payments/**]
                overrides:
                  - compartment: root/sandbox/**
                    tag: "env:\e[31mtest"
                    enabled: false
                    parameters: { includeDisabled: true }
        """;

    [Fact]
    public async Task Init_writes_a_file_that_is_right_and_replaces_none()
    {
        using var plumb = new Plumb();
        var file = Path.Combine(plumb.Home.FullName, "plumbline.yaml");

        (await plumb.RunAsync("config", "init")).ExitCode.ShouldBe(ExitCode.Done);
        (await plumb.RunAsync("config", "validate")).Error.ShouldBe(
            $"plumb: {file} is right. Profiles: standard, strict, default.{Environment.NewLine}"
        );
        plumb.Write("plumbline.yaml", "mine");
        (await plumb.RunAsync("config", "init")).ShouldFailWith(
            ExitCode.WrongUsage,
            $"The file '{file}' is there already: --force replaces it."
        );
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldBe("mine");
        (await plumb.RunAsync("config", "init", "--force")).ExitCode.ShouldBe(ExitCode.Done);
        (await plumb.RunAsync("config", "validate")).ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task What_the_written_file_has_in_comments_is_right_too()
    {
        using var plumb = new Plumb();
        var file = Path.Combine(plumb.Home.FullName, "plumbline.yaml");
        await plumb.RunAsync("config", "init");
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);

        plumb.Write("plumbline.yaml", string.Join('\n', lines.Select(Uncommented)));

        (await plumb.RunAsync("config", "validate")).ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task Without_a_file_there_is_nothing_to_validate()
    {
        using var plumb = new Plumb();

        (await plumb.RunAsync("config", "validate")).ShouldFailWith(
            ExitCode.WrongUsage,
            "There is no settings file here: 'plumb config init' writes one."
        );
    }

    [Theory]
    [InlineData("yaml")]
    [InlineData("json")]
    public async Task Show_says_what_is_in_force_and_where_it_comes_from(string format)
    {
        using var plumb = new Plumb();
        var file = plumb.Write("plumbline.yaml", Settings);
        plumb.Environment["PLUMB_DISCOVERY"] = "thorough";

        var result = await plumb.RunAsync("config", "show", "-o", format);

        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        result.Output.ShouldNotContain('\u001b');
        Relevant(result.Output.Replace(file, "plumbline.yaml", StringComparison.Ordinal))
            .ShouldMatchSnapshot($"config-show.{format}");
    }

    [Fact]
    public async Task What_show_prints_is_yaml_that_says_the_same()
    {
        using var plumb = new Plumb();
        plumb.Write("plumbline.yaml", Settings);

        var shown = (await plumb.RunAsync("config", "show")).Output;

        var problems = new Core.Yaml.FileProblems("shown");
        var root = Core.Yaml.YamlDocument.Read(shown, problems).ShouldBeOfType<Core.Yaml.YamlMap>();
        problems.IsEmpty.ShouldBeTrue();
        root.Find("scan")
            .ShouldBeOfType<Core.Yaml.YamlMap>()
            .Find("region")
            .ShouldBeOfType<Core.Yaml.YamlList>()
            .Items.Cast<Core.Yaml.YamlScalar>()
            .Select(item => item.Text)
            .ShouldBe(["iad", "*weird: name"]);
    }

    [Fact]
    public async Task The_published_schema_is_that_of_these_rules_and_options()
    {
        using var plumb = new Plumb();

        var schema = (await plumb.RunAsync("config", "schema")).Output;

        schema.ShouldBePublished("plumbline.settings-1.schema.json");
    }

    [Theory]
    [InlineData("""{ "format": "plumbline.settings/1" }""", true)]
    [InlineData(
        """
            { "format": "plumbline.settings/1", "profile": "p", "exceptions": "e.yaml",
              "scan": { "fail-on": "high", "region": ["iad"], "quiet": true, "output": "json" },
              "profiles": { "p": { "extends": ["a", "b"], "rules": {
                "OCI-KMS-*": { "enabled": true },
                "OCI-KMS-004": { "risk": "very_high", "parameters": { "hsmRequiredTags": ["compliance:hsm"], "includeDisabled": true },
                  "overrides": [{ "compartment": "root/**", "tag": "x", "risk": "low", "parameters": { "virtualPrivateVaults": "pass" } }] } } } } }
            """,
        true
    )]
    [InlineData("""{ "profile": "p" }""", false)]
    [InlineData("""{ "format": "plumbline.settings/1", "scan": { "fial-on": "high" } }""", false)]
    [InlineData("""{ "format": "plumbline.settings/1", "scan": { "quiet": "x" } }""", false)]
    [InlineData(
        """{ "format": "plumbline.settings/1", "profiles": { "p": { "rules": { "OCI-KMS-04": {} } } } }""",
        false
    )]
    [InlineData(
        """{ "format": "plumbline.settings/1", "profiles": { "p": { "rules": { "OCI-KMS-004": { "parameters": { "x": 1 } } } } } }""",
        false
    )]
    [InlineData(
        """{ "format": "plumbline.settings/1", "profiles": { "p": { "rules": { "OCI-*": { "parameters": {} } } } } }""",
        false
    )]
    public async Task The_schema_says_what_the_program_says(string json, bool isRight)
    {
        using var plumb = new Plumb();
        var schema = await JsonSchema.FromJsonAsync(
            (await plumb.RunAsync("config", "schema")).Output,
            TestContext.Current.CancellationToken
        );
        // JSON is YAML, and the profiles that one extends have to be there.
        var file = plumb.Write(
            "s.yaml",
            json.Replace("\"profiles\": {", "\"profiles\": { \"a\": {}, \"b\": {},", StringComparison.Ordinal)
        );

        (schema.Validate(json).Count == 0).ShouldBe(isRight);
        (await plumb.RunAsync("config", "validate", file)).ExitCode.ShouldBe(
            isRight ? ExitCode.Done : ExitCode.WrongUsage
        );
    }

    [Fact]
    public async Task Every_option_of_a_scan_but_those_that_name_files_of_settings_has_a_key()
    {
        using var plumb = new Plumb();
        string[] others = ["--settings", "--profile-set", "--exceptions", "--help"];

        var help = (await plumb.RunAsync("scan", "--help")).Output;
        var shown = (await plumb.RunAsync("config", "show", "-o", "json")).Json.GetProperty("scan");

        help.Split('\n')
            .Where(line => line.StartsWith("  -", StringComparison.Ordinal))
            .Select(line => line.Split(' ').First(word => word.StartsWith("--", StringComparison.Ordinal)))
            .ShouldBe(shown.EnumerateObject().Select(entry => "--" + entry.Name).Concat(others), ignoreOrder: true);
    }

    /// <summary>The settings of one rule: others come and go.</summary>
    private static string Relevant(string text)
    {
        var start = text.IndexOf("OCI-KMS-004", StringComparison.Ordinal);
        var end = text.IndexOf("OCI-KMS-", start + 1, StringComparison.Ordinal);
        var rules = text.IndexOf("rules", StringComparison.Ordinal);
        return text[..(rules + 5)] + " … " + text[start..end];
    }

    /// <summary>A line of YAML that is commented out, and nothing that is prose.</summary>
    private static string Uncommented(string line) => Comment().Replace(line, "${indent}${setting}");

    [GeneratedRegex("^(?<indent> *)# (?<setting>( *- )? *[a-zA-Z-]+:( .*)?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();
}
