using System.Text.RegularExpressions;
using NJsonSchema;
using Plumbline.Core.Redaction;
using Plumbline.Simulator;

namespace Plumbline.Cli.Tests.Commands;

public sealed partial class RedactionTests(DemoSimulator simulator) : IClassFixture<DemoSimulator>
{
    private readonly SimulatorServer _server = simulator.Server;

    [Theory]
    [InlineData("json")]
    [InlineData("table")]
    public async Task No_output_holds_an_OCID(string format)
    {
        using var plumb = new Plumb();

        var result = await plumb.RunAsync([
            "scan",
            .. Plumb.At(_server),
            "--redact",
            "--annotations",
            "--coverage",
            "--rule",
            "OCI-KMS-*",
            "-o",
            format,
        ]);

        result.ExitCode.ShouldBe(ExitCode.Done);
        RealOcid().Matches(result.Output + result.Error).ShouldBeEmpty();
        result.Output.ShouldContain("ocid1.key.redacted.");
        result.Error.ShouldContain("ocid1.key.redacted.");
    }

    [Fact]
    public async Task Json_stays_valid_and_what_belonged_together_still_does()
    {
        using var plumb = new Plumb();
        var schema = await JsonSchema.FromFileAsync(
            Repository.PathOf("docs", "schema", "plumbline.scan-1.schema.json"),
            TestContext.Current.CancellationToken
        );
        string[] scan = ["scan", .. Plumb.At(_server), "-q", "--coverage", "-o", "json"];

        var open = await plumb.RunAsync(scan);
        var redacted = await plumb.RunAsync([.. scan, "--redact"]);

        schema.Validate(redacted.Output).ShouldBeEmpty();
        foreach (var field in new[] { "id", "compartmentId" })
        {
            Resources(redacted, field).ShouldBe(Resources(open, field).Select(Pseudonym.In));
        }

        Findings(redacted, "id").ShouldBe(Findings(open, "id"));
        Findings(redacted, "status").ShouldBe(Findings(open, "status"));
        redacted.Json.GetProperty("summary").GetRawText().ShouldBe(open.Json.GetProperty("summary").GetRawText());
    }

    [Fact]
    public async Task The_table_has_the_same_groups_as_without()
    {
        using var plumb = new Plumb();
        string[] scan = ["scan", .. Plumb.At(_server), "-q"];

        var open = await plumb.RunAsync(scan);
        var redacted = await plumb.RunAsync([.. scan, "--redact"]);

        WithoutTime(redacted.Output).ShouldBe(WithoutTime(Pseudonym.In(open.Output)));
    }

    [Fact]
    public async Task An_error_holds_no_OCID_either()
    {
        using var plumb = new Plumb();

        var result = await plumb.RunAsync([
            "scan",
            .. Plumb.At(_server),
            "--redact",
            "--compartment-id",
            "ocid1.compartment.oc1..nowhere",
        ]);

        result.ShouldFailWith(ExitCode.WrongUsage, Pseudonym.Of("ocid1.compartment.oc1..nowhere"));
        result.Error.ShouldNotContain("nowhere");
    }

    private static IEnumerable<string> Findings(RunResult result, string field) =>
        result.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty(field).GetString()!);

    private static IEnumerable<string> Resources(RunResult result, string field) =>
        result
            .Json.GetProperty("findings")
            .EnumerateArray()
            .Select(finding => finding.GetProperty("resource").GetProperty(field).GetString()!);

    private static string WithoutTime(string table) => Time().Replace(table, "calls");

    /// <summary>Real ones have a realm where ours say that they are redacted.</summary>
    [GeneratedRegex(@"ocid1\.[a-z0-9]+\.oc[0-9]+\.", RegexOptions.NonBacktracking)]
    private static partial Regex RealOcid();

    [GeneratedRegex("[0-9]+ API calls in [0-9.]+ s", RegexOptions.NonBacktracking)]
    private static partial Regex Time();
}
