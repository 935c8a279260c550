using System.Text.Json;
using NJsonSchema;

namespace Plumbline.Cli.Tests.History;

public sealed class DiffTests : IDisposable
{
    private readonly SavedScans _scans = new();

    [Fact]
    public async Task What_changed_is_told_by_rule_and_by_finding()
    {
        await SaveTwoAsync();

        var table = (await _scans.RunAsync("diff", "previous", "latest")).Output;
        var diff = await _scans.RunAsync("diff", "previous", "latest", "-o", "json");

        table.ShouldContain("Changes   1 new, 1 reopened, 0 changed, 2 resolved, 0 unknown, 1 unchanged\n");
        table.ShouldContain("✗ new       added  us-ashburn-1 root\n");
        table.ShouldContain("fail before; gone\n");
        var counts = diff.Json.GetProperty("counts");
        (
            Count(counts, "new"),
            Count(counts, "reopened"),
            Count(counts, "resolved"),
            Count(counts, "unchanged")
        ).ShouldBe((1, 1, 2, 1));
        diff.Json.GetProperty("findings").GetArrayLength().ShouldBe(4);
        diff.Json.GetProperty("scopeChanges").GetArrayLength().ShouldBe(0);
        (await SchemaAsync()).Validate(diff.Output).ShouldBeEmpty();
    }

    [Fact]
    public async Task Markdown_shows_hostile_names_as_code()
    {
        await _scans.SaveAsync();
        await _scans.SaveAsync(SavedScans.Key("a", name: "<b>`x|y` @team\u001b"));

        var text = (await _scans.RunAsync("diff", "previous", "latest", "-o", "markdown")).Output;

        text.ShouldContain("| OCI-KMS-004 | 1 | 0 | 0 | 0 | 0 | 0 |\n");
        text.ShouldContain("| `<b>\\u{60}x\\u{7c}y\\u{60} @team\\u{1b}` |");
    }

    [Fact]
    public async Task What_a_narrower_scan_did_not_look_at_is_unknown()
    {
        await _scans.RunAsync("demo", "-q", "--save", "--rule", "OCI-KMS-*");
        await _scans.RunAsync("demo", "-q", "--save", "--rule", "OCI-KMS-*", "--region", "us-ashburn-1");

        var diff = (await _scans.RunAsync("diff", "previous", "latest", "-o", "json")).Json;

        Count(diff.GetProperty("counts"), "resolved").ShouldBe(0);
        Count(diff.GetProperty("counts"), "unknown").ShouldBeGreaterThan(0);
        diff.GetProperty("findings")
            .EnumerateArray()
            .Select(finding => finding.GetProperty("reason").GetString())
            .Distinct()
            .ShouldContain("its region was not in scope");
        diff.GetProperty("scopeChanges")[0].GetString()!.ShouldStartWith("Regions only in the earlier scan: ");
    }

    [Fact]
    public async Task Scans_of_two_tenancies_are_not_compared()
    {
        await _scans.SaveAsync(SavedScans.Key("a"));
        var file = _scans.PathOf("demo.json");
        await _scans.RunAsync("demo", "-q", "--rule", "OCI-KMS-*", "-o", $"json={file}");

        (await _scans.RunAsync("diff", file, "latest")).ShouldFailWith(
            ExitCode.WrongUsage,
            "The scans are of two tenancies"
        );
    }

    [Fact]
    public async Task With_a_baseline_each_finding_says_how_it_differs_and_only_new_failures_count()
    {
        var baseline = _scans.PathOf("baseline.json");
        await _scans.ScanAsync([SavedScans.Key("old"), SavedScans.Key("better")], "-o", $"json={baseline}");

        string[] options = ["--baseline", baseline, "--fail-on-new", "-o", "json"];
        var same = await _scans.ScanAsync([SavedScans.Key("old"), SavedScans.Key("better", "SOFTWARE")], options);
        var worse = await _scans.ScanAsync([SavedScans.Key("old"), SavedScans.Key("new")], options);
        var high = await _scans.ScanAsync([SavedScans.Key("new")], [.. options, "--fail-on", "high"]);

        same.ExitCode.ShouldBe(ExitCode.Done);
        Changes(same.Json).ShouldBe(["better resolved", "old unchanged"]);
        worse.ExitCode.ShouldBe(ExitCode.Findings);
        Changes(worse.Json).ShouldBe(["new new", "old unchanged"]);
        high.ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task The_latest_scan_as_a_baseline_is_the_latest_of_the_same_tenancy()
    {
        await _scans.SaveAsync(SavedScans.Key("a"));
        await _scans.RunAsync("demo", "-q", "--save", "--rule", "OCI-KMS-*");

        var result = await _scans.ScanAsync([SavedScans.Key("a")], "--baseline", "latest", "-o", "json");

        Changes(result.Json).ShouldBe(["a unchanged"]);
    }

    [Fact]
    public async Task A_baseline_of_another_tenancy_costs_no_report()
    {
        var baseline = _scans.PathOf("demo.json");
        await _scans.RunAsync("demo", "-q", "--rule", "OCI-KMS-*", "-o", $"json={baseline}");

        var result = await _scans.ScanAsync([SavedScans.Key("a")], "--baseline", baseline, "-o", "json");

        result.ExitCode.ShouldBe(ExitCode.WrongUsage);
        result.Error.ShouldContain("is a scan of another tenancy");
        Changes(result.Json).ShouldBe(["a "]);
    }

    [Fact]
    public async Task Fail_on_new_needs_a_baseline() =>
        (await _scans.ScanAsync([], "--fail-on-new")).ShouldFailWith(
            ExitCode.WrongUsage,
            "--fail-on-new needs a scan to compare with: name one with --baseline."
        );

    public void Dispose() => _scans.Dispose();

    private async Task SaveTwoAsync()
    {
        await _scans.SaveAsync(
            SavedScans.Key("gone"),
            SavedScans.Key("same"),
            SavedScans.Key("better"),
            SavedScans.Key("worse", "SOFTWARE")
        );
        await _scans.SaveAsync(
            SavedScans.Key("same"),
            SavedScans.Key("better", "SOFTWARE"),
            SavedScans.Key("worse"),
            SavedScans.Key("added")
        );
    }

    private static IEnumerable<string> Changes(JsonElement scan) =>
        scan.GetProperty("findings")
            .EnumerateArray()
            .Select(finding =>
                $"{finding.GetProperty("resource").GetProperty("name").GetString()} {finding.GetProperty("change").GetString()}"
            );

    private static int Count(JsonElement counts, string name) => counts.GetProperty(name).GetInt32();

    private static Task<JsonSchema> SchemaAsync() =>
        JsonSchema.FromFileAsync(
            Repository.PathOf("docs", "schema", "plumbline.diff-1.schema.json"),
            TestContext.Current.CancellationToken
        );
}
