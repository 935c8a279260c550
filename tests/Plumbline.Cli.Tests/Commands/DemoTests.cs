using System.Text.RegularExpressions;
using NJsonSchema;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Commands;

public sealed partial class DemoTests
{
    [Fact]
    public async Task The_table_is_as_it_was_agreed()
    {
        using var plumb = new Plumb();

        var result = await plumb.RunAsync("demo", "--quiet");

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Error.ShouldBeEmpty();
        var timeless = Timing().Replace(result.Output, "N API calls in T s");
        Fingerprint().Replace(timeless, "FINGERPRINT").ShouldMatchSnapshot("demo.txt");
    }

    [Fact]
    public async Task A_tenancy_in_which_nothing_fails_says_so()
    {
        using var plumb = new Plumb();

        var result = await plumb.RunAsync("demo", "--quiet", "--tenancy", "empty");

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Error.ShouldBeEmpty();
        result.Output.ShouldContain("Nothing fails\n");
        result.Output.ShouldContain(
            "– OCI-KMS-004  KMS keys use SOFTWARE protection unless an HSM is required (nothing to judge)"
        );
        result.Output.ShouldContain("none: everything in scope was read");
    }

    [Fact]
    public async Task The_json_is_valid_by_the_published_schema_and_agrees_with_itself()
    {
        using var plumb = new Plumb();
        var schema = await JsonSchema.FromFileAsync(
            Repository.PathOf("docs", "schema", "plumbline.scan-1.schema.json"),
            TestContext.Current.CancellationToken
        );

        var result = await plumb.RunAsync("demo", "--quiet", "-o", "json");

        schema.Validate(result.Output).ShouldBeEmpty();
        var findings = result.Json.GetProperty("findings").EnumerateArray().ToList();
        var summary = result.Json.GetProperty("summary");
        foreach (var (name, status) in new[] { ("pass", "pass"), ("fail", "fail"), ("notAssessed", "not_assessed") })
        {
            var count = findings.Count(finding => finding.GetProperty("status").GetString() == status);
            count.ShouldBeGreaterThan(0);
            summary.GetProperty(name).GetInt32().ShouldBe(count);
        }

        findings.Select(finding => finding.GetProperty("id").GetString()).ShouldBeUnique();
    }

    [Theory]
    [InlineData("OCI-KMS-001")]
    [InlineData("OCI-KMS-004")]
    [InlineData("OCI-KMS-101")]
    [InlineData("OCI-KMS-103")]
    [InlineData("OCI-KMS-104")]
    [InlineData("OCI-KMS-105")]
    [InlineData("OCI-KMS-111")]
    [InlineData("OCI-KMS-113")]
    public async Task The_demo_shows_what_each_rule_objects_to(string rule)
    {
        using var plumb = new Plumb();

        var json = (await plumb.RunAsync("demo", "--quiet", "--rule", rule, "-o", "json")).Json;

        json.GetProperty("summary").GetProperty("fail").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Nothing_of_the_users_own_settings_is_used()
    {
        using var plumb = new Plumb();
        plumb.Environment["OCI_CLI_CONFIG_FILE"] = "/nowhere";
        plumb.Environment["OCI_CLI_REGION"] = "nowhere-1";

        (await plumb.RunAsync("demo", "--quiet", "-o", "json")).ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task Progress_goes_to_standard_error_as_plain_lines()
    {
        using var plumb = new Plumb();

        var result = await plumb.RunAsync("demo");

        result.Error.ShouldContain("us-ashburn-1: reading\n");
        result.Error.ShouldContain("ap-tokyo-1: done");
    }

    /// <summary>The simulator makes its API key anew each time.</summary>
    [GeneratedRegex("([0-9a-f]{2}:){15}[0-9a-f]{2}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fingerprint();

    [GeneratedRegex(@"\d+ API calls in \d+\.\d s", RegexOptions.None, 1000)]
    private static partial Regex Timing();
}
