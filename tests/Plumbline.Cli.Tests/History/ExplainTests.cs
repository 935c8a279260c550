using System.Text.Json;
using NJsonSchema;
using Plumbline.Simulator;

namespace Plumbline.Cli.Tests.History;

public sealed class ExplainTests(DemoSimulator simulator) : IClassFixture<DemoSimulator>, IDisposable
{
    private readonly SimulatorServer _server = simulator.Server;
    private readonly SavedScans _scans = new();

    [Fact]
    public async Task Each_value_names_the_call_that_it_came_by_and_the_simulator_bears_it_out()
    {
        var finding = await SaveAsync();
        var id = Text(finding, "id");

        var json = (await _scans.RunAsync("report", "--explain", id[..12], "-o", "json")).Json;
        var requests = await RequestsAsync();

        var answers = json.GetProperty("answers").EnumerateArray().ToList();
        answers.Select(answer => Text(answer, "operation")).ShouldBe(["ListKeys", "ListVaults"]);
        answers.ForEach(answer => ShouldBeTrue(answer, requests));
        var value = answers[0].GetProperty("values")[0];
        Text(value, "path").ShouldBe("protectionMode");
        Text(value, "value").ShouldBe("HSM");
        Text(value.GetProperty("resource"), "id").ShouldBe(Text(finding.GetProperty("resource"), "id"));
        Text(json.GetProperty("finding"), "id").ShouldBe(id);
    }

    [Fact]
    public async Task The_json_is_valid_by_the_published_schema()
    {
        var id = Text(await SaveAsync(), "id");
        var schema = await JsonSchema.FromFileAsync(
            Repository.PathOf("docs", "schema", "plumbline.explanation-1.schema.json"),
            TestContext.Current.CancellationToken
        );

        schema.Validate((await _scans.RunAsync("report", "--explain", id, "-o", "json")).Output).ShouldBeEmpty();
    }

    [Fact]
    public async Task For_people_it_is_a_page_and_from_a_json_report_the_same_one()
    {
        var file = _scans.PathOf("scan.json");
        await _scans.ScanAsync([SavedScans.Key("a", name: "pay\u001b[31m")], "--save", "-o", $"json={file}");
        var id = Plumbline.Core.Scans.Finding.IdOf("OCI-KMS-004", "a");

        var text = (await _scans.RunAsync("report", "--explain", id)).Output;

        text.ShouldContain("fail, low risk: ");
        text.ShouldContain("Resource    Key pay\\u{1b}[31m\n");
        text.ShouldContain("Exception   none\n");
        text.ShouldContain("From ListKeys, 20");
        text.ShouldContain("  opc-request-id ");
        text.ShouldContain("    protectionMode  \"HSM\"\n");
        text.ShouldContain("From ListVaults, 20");
        text.ShouldContain("    displayName  \"main\"  (vaultName)\n");
        text.ShouldNotContain("\u001b");
        (await _scans.RunAsync("report", file, "--explain", id)).Output.ShouldBe(text);
    }

    [Fact]
    public async Task Redacted_it_names_no_ocid()
    {
        await _scans.SaveAsync(SavedScans.Key("ocid1.key.oc1.iad.v.k"));
        var id = Plumbline.Core.Scans.Finding.IdOf("OCI-KMS-004", "ocid1.key.oc1.iad.v.k");

        var result = await _scans.RunAsync("report", "--explain", id, "--redact");

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Output.ShouldContain("From ListKeys, 20");
        result.Output.ShouldContain("ocid1.key.redacted.");
        result.Output.ShouldNotContain(".oc1.");
    }

    [Fact]
    public async Task An_id_that_no_finding_has_or_several_have_is_wrong_usage()
    {
        await _scans.SaveAsync(Enumerable.Range(1, 20).Select(number => SavedScans.Key($"key{number}")));

        (await _scans.RunAsync("report", "--explain", "nothing")).ShouldFailWith(
            ExitCode.WrongUsage,
            "has no finding 'nothing': 'plumb report -o json' lists their ids."
        );
        var several = await Task.WhenAll(
            "0123456789abcdef".Select(digit => _scans.RunAsync("report", "--explain", $"{digit}"))
        );
        several.ShouldContain(result => result.Error.Contains("write more of it", StringComparison.Ordinal));
    }

    public void Dispose() => _scans.Dispose();

    /// <summary>Saves a scan of the demo tenancy, and gives one of its failures.</summary>
    private async Task<JsonElement> SaveAsync()
    {
        string[] options = ["-q", "--save", "--rule", "OCI-KMS-004", "-o", "json"];
        var scan = await _scans.RunAsync(["scan", .. Plumb.At(_server), .. options]);
        return scan.Json.GetProperty("findings").EnumerateArray().First(finding => Text(finding, "status") == "fail");
    }

    /// <summary>What an answer says of itself is what the simulator wrote down when it gave it.</summary>
    private static void ShouldBeTrue(JsonElement answer, List<JsonElement> requests)
    {
        var request = requests.Single(request => Text(request, "opcRequestId") == Text(answer, "opcRequestId"));
        Text(request, "operation").ShouldBe(Text(answer, "operation"));
        new Uri(Text(answer, "target")).PathAndQuery.ShouldBe(
            $"{Text(request, "path")}?{Text(request, "query")}".TrimEnd('?')
        );
        (request.GetProperty("time").GetDateTimeOffset() - answer.GetProperty("at").GetDateTimeOffset())
            .Duration()
            .ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }

    private async Task<List<JsonElement>> RequestsAsync()
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        var json = await http.GetStringAsync(
            new Uri(_server.Environment.RootUrl, "/_sim/requests"),
            TestContext.Current.CancellationToken
        );
        return [.. JsonDocument.Parse(json).RootElement.EnumerateArray()];
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
