using System.Text.Json.Nodes;
using NJsonSchema;

namespace Plumbline.Reports.Tests;

public sealed class SarifReportTests
{
    [Theory]
    [InlineData("gate")]
    [InlineData("[x](javascript:alert(1)) ../..\u001b\0 half \ud83d")]
    public async Task A_report_is_valid_by_the_published_schema(string text) =>
        (await SchemaAsync()).Validate(Written.As("sarif", FullSample.Report(text))).ShouldBeEmpty();

    [Theory]
    [InlineData("\"level\":\"error\"", "\"level\":\"bad\"")]
    [InlineData("\"partialFingerprints\"", "\"fingers\"")]
    [InlineData("\"startLine\":1", "\"startLine\":0")]
    public async Task The_schema_refuses_what_is_no_sarif(string right, string wrong)
    {
        var text = Written.As("sarif", FullSample.Report());
        text.ShouldContain(right);

        (await SchemaAsync()).Validate(text.Replace(right, wrong, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public void What_passes_is_no_result_because_GitHub_takes_each_for_a_problem()
    {
        var report = FullSample.Report();
        var run = Runs("gate").ShouldHaveSingleItem();

        Results(run).Length.ShouldBe(report.Counts.All - report.Counts.Pass);
        Results(run).Select(result => Text(result, "kind")).Distinct().ShouldBe(["fail", "open"]);
    }

    [Fact]
    public void Risk_is_level_and_severity()
    {
        var run = Runs("gate")[0];

        run["tool"]!["driver"]!["rules"]!
            .AsArray()
            .Select(rule =>
                (Text(rule, "defaultConfiguration", "level"), Text(rule, "properties", "security-severity"))
            )
            .ShouldBe([("error", "9.5"), ("error", "9.5"), ("error", "8.0"), ("warning", "5.5"), ("note", "2.0")]);
        Results(run)
            .Where(result => Text(result, "kind") == "fail")
            .Select(result => Text(result, "level"))
            .Distinct()
            .ShouldBe(["error", "warning", "note"]);
    }

    [Fact]
    public void A_result_names_its_resource_its_history_and_its_exception()
    {
        var results = Results(Runs("gate")[0]);
        var (fresh, known, excepted) = (results[0], results[1], results[2]);

        Text(fresh, "baselineState").ShouldBe("new");
        Text(fresh, "partialFingerprints", "ociFindingId/v1").Length.ShouldBe(32);
        Text(fresh["locations"]![0], "physicalLocation", "artifactLocation", "uri")
            .ShouldBe("oci/gate/root/gate/Gate/gate");
        Text(fresh["locations"]![0]!["logicalLocations"]![0], "fullyQualifiedName").ShouldBe("ocid1.gate.oc1.iad.new");
        Text(known, "baselineState").ShouldBe("unchanged");
        Text(known, "provenance", "firstDetectionTimeUtc").ShouldBe("2026-10-01T08:30:00Z");
        known["suppressions"].ShouldBeNull();
        Text(excepted, "baselineState").ShouldBe("updated");
        Text(excepted["suppressions"]![0], "status").ShouldBe("accepted");
        Text(excepted["suppressions"]![0], "justification").ShouldBe("Accepted by gate until 2027-12-31: gate");
    }

    [Theory]
    [InlineData("acme", "oci/acme/root/acme/Gate/acme")]
    [InlineData("..", "oci/%2E%2E/root/%2E%2E/Gate/%2E%2E")]
    [InlineData("", "oci/-/root/-/Gate/-")]
    [InlineData("a b?#%", "oci/a%20b%3F%23%25/root/a%20b%3F%23%25/Gate/a%20b%3F%23%25")]
    [InlineData("\u202e|", "oci/%E2%80%AE%7C/root/%E2%80%AE%7C/Gate/%E2%80%AE%7C")]
    [InlineData("http://x", "oci/http%3A%2F%2Fx/root/http%3A/-/x/Gate/http%3A%2F%2Fx")]
    public void A_path_stays_a_relative_path_whatever_names_are(string name, string path)
    {
        var location = Results(Runs(name)[0])[0]["locations"]![0];

        Text(location, "physicalLocation", "artifactLocation", "uri").ShouldBe(path);
        Uri.IsWellFormedUriString(path, UriKind.Relative).ShouldBeTrue();
    }

    [Fact]
    public void A_message_holds_no_link()
    {
        var result = Results(Runs("see [x](javascript:alert(1))")[0])[0];

        Text(result, "message", "text").ShouldBe("see \\[x\\](javascript:alert(1))");
    }

    [Fact]
    public void Gaps_are_notifications_of_a_run_without_success()
    {
        var invocation = Runs("gate")[0]["invocations"]![0]!;

        invocation["executionSuccessful"]!.GetValue<bool>().ShouldBeFalse();
        var notifications = invocation["toolExecutionNotifications"]!.AsArray();
        notifications
            .Select(note => Text(note, "message", "text"))
            .ShouldBe([
                "Not read: ListKeys in us-ashburn-1, root/a, gate (ocid1.vault.oc1.iad.v.a). NotAuthorizedOrNotFound: gate",
                "Not read: NotReachableByEndpoint in eu-frankfurt-1, every compartment. NotReachableByEndpoint: gate",
            ]);
        Text(notifications[0], "properties", "opcRequestId").ShouldBe("ABC/DEF");
    }

    [Fact]
    public void More_results_than_GitHub_takes_in_a_run_are_a_run_for_each_service()
    {
        var runs = JsonNode.Parse(Written.As("sarif", FullSample.Many(25_005, _ => { })))!["runs"]!.AsArray();

        runs.Select(run => Text(run, "automationDetails", "id")).ShouldBe(["plumbline/Gates/", "plumbline/Walls/"]);
        runs.Select(run => Results(run!).Length).ShouldBe([15_003, 10_002]);
        runs.Select(run => run!["tool"]!["driver"]!["rules"]!.AsArray().Count).ShouldBe([3, 2]);
    }

    private static JsonNode[] Runs(string text) =>
        [.. JsonNode.Parse(Written.As("sarif", FullSample.Report(text)))!["runs"]!.AsArray().OfType<JsonNode>()];

    private static JsonNode[] Results(JsonNode run) => [.. run["results"]!.AsArray().OfType<JsonNode>()];

    private static string Text(JsonNode? node, params string[] path) =>
        path.Aggregate(node, (at, name) => at![name])!.GetValue<string>();

    private static async Task<JsonSchema> SchemaAsync() =>
        await JsonSchema.FromJsonAsync(Embedded.Open("sarif-schema-2.1.0.json"));
}
