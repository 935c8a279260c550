using System.Text.Json;

namespace Plumbline.Cli.Tests.History;

public sealed class ReportTests : IDisposable
{
    private readonly SavedScans _scans = new();

    [Fact]
    public async Task A_saved_scan_is_reported_as_it_was_from_the_store_and_from_its_json()
    {
        var file = _scans.PathOf("scan.json");
        await _scans.ScanAsync([SavedScans.Key("a"), SavedScans.Key("b", "SOFTWARE")], "--save", "-o", $"json={file}");
        var first = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

        (await _scans.RunAsync("report", "-o", "json")).Output.ShouldBe(first);
        (await _scans.RunAsync("report", file, "-o", "json")).Output.ShouldBe(first);
        (await _scans.RunAsync("report", _scans.Store, "-o", "json")).Output.ShouldBe(first);
        (await _scans.RunAsync("report", $"{_scans.Store}#latest", "-o", "json")).Output.ShouldBe(first);
        first.ShouldContain("\"firstSeen\": \"20");
    }

    [Fact]
    public async Task The_demo_with_all_its_rules_and_gaps_is_reported_as_it_was()
    {
        var demo = await _scans.RunAsync("demo", "-q", "--save", "-o", "json");

        (await _scans.RunAsync("report", "-o", "json")).Output.ShouldBe(demo.Output);
        var table = await _scans.RunAsync("report");
        table.Output.ShouldContain("OCI-KMS-004");
        table.ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task A_framework_can_be_reported_of_a_saved_scan()
    {
        string[] framework = ["--framework", "cis-oci-3.1", "-o", "json"];
        var demo = await _scans.RunAsync(["demo", "-q", "--save", .. framework]);

        (await _scans.RunAsync(["report", .. framework])).Output.ShouldBe(demo.Output);
        demo.Output.ShouldContain("cis-oci-3.1");
    }

    [Fact]
    public async Task Without_save_nothing_is_kept_and_nothing_is_said_about_history()
    {
        var result = await _scans.ScanAsync([SavedScans.Key("a")], "-o", "json");

        Directory.Exists(Path.GetDirectoryName(_scans.Store)).ShouldBeFalse();
        var finding = result.Json.GetProperty("findings")[0];
        finding.GetProperty("firstSeen").ValueKind.ShouldBe(JsonValueKind.Null);
        finding.GetProperty("change").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Saved_scans_are_listed_the_newest_first()
    {
        await _scans.SaveAsync(SavedScans.Key("a"));
        await _scans.SaveAsync(SavedScans.Key("a"), SavedScans.Key("b"));

        var table = (await _scans.RunAsync("report", "--list")).Output.Split('\n');
        var items = (await _scans.RunAsync("report", "--list", "-o", "json")).Json.GetProperty("items");

        table[0].ShouldStartWith("SCAN ");
        table[1].ShouldContain(items[0].GetProperty("id").GetString()!);
        items.EnumerateArray().Select(scan => scan.GetProperty("fail").GetInt32()).ShouldBe([2, 1]);
        items[0].GetProperty("result").GetString().ShouldBe("complete");
        var previous = await _scans.RunAsync("report", items[1].GetProperty("id").GetString()!, "-o", "json");
        previous.Json.GetProperty("findings").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task The_store_can_be_named_on_the_command_line_and_in_the_environment()
    {
        var path = _scans.PathOf("here.db");
        await _scans.ScanAsync([SavedScans.Key("a")], "--save", "--store", $"sqlite:{path}");
        _scans.Plumb.Environment["PLUMB_STORE"] = $"sqlite:{path}";

        (await _scans.RunAsync("report", "--list")).Output.ShouldContain("acme");
        File.Exists(_scans.Store).ShouldBeFalse();
    }

    [Fact]
    public async Task A_finding_keeps_its_id_when_its_key_is_renamed_and_from_version_to_version()
    {
        await _scans.SaveAsync(SavedScans.Key("ocid1.key.oc1.iad.v.k", name: "before"));
        await _scans.SaveAsync(SavedScans.Key("ocid1.key.oc1.iad.v.k", name: "after"));

        var (old, current) = (await FindingAsync("previous"), await FindingAsync("latest"));

        // Other tools keep ids: this one must never change.
        current.GetProperty("id").GetString().ShouldBe("b1f0dcd8717ea19eb9075881a324a7ae");
        old.GetProperty("id").GetString().ShouldBe(current.GetProperty("id").GetString());
        old.GetProperty("resource").GetProperty("name").GetString().ShouldBe("before");
        current.GetProperty("resource").GetProperty("name").GetString().ShouldBe("after");
        current.GetProperty("firstSeen").GetDateTime().ShouldBe(old.GetProperty("lastSeen").GetDateTime());
        current
            .GetProperty("lastSeen")
            .GetDateTime()
            .ShouldBeGreaterThan(current.GetProperty("firstSeen").GetDateTime());
    }

    [Fact]
    public async Task What_is_saved_is_the_partial_result_of_a_scan_that_was_stopped()
    {
        using var stopped = new Plumb { StopOn = "reading" };
        var store = $"sqlite:{_scans.Store}";

        var result = await stopped.RunAsync("demo", "--save", "--store", store, "-o", "json");

        result.ExitCode.ShouldBe(ExitCode.Interrupted);
        var scans = (await _scans.RunAsync("report", "--list", "-o", "json")).Json.GetProperty("items");
        scans[0].GetProperty("result").GetString().ShouldBe("stopped");
    }

    public void Dispose() => _scans.Dispose();

    private async Task<JsonElement> FindingAsync(string scan) =>
        (await _scans.RunAsync("report", scan, "-o", "json")).Json.GetProperty("findings")[0];
}
