using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Processes;

/// <summary>A scan that was stopped or killed goes on where it was, and ends as if nothing had happened.</summary>
public sealed class InterruptedScanTests : IAsyncLifetime
{
    private static readonly string[] Json =
    [
        "-o",
        "json",
        "--coverage",
        "--discovery",
        "search",
        "--rule",
        "OCI-KMS-*",
    ];
    private InterruptedScan _scans = null!;

    public async ValueTask InitializeAsync() => _scans = await InterruptedScan.StartAsync();

    public ValueTask DisposeAsync() => _scans.DisposeAsync();

    [Theory]
    [InlineData("INT", ExitCode.Interrupted)]
    [InlineData("TERM", ExitCode.Terminated)]
    public async Task After_a_signal_the_partial_result_says_how_to_go_on(string signal, int exitCode)
    {
        var whole = await _scans.RunAsync(Json);
        await using var plumb = await _scans.UnderWayAsync(36, Json); // Nearly all but that region's.
        plumb.Signal(signal);
        (await plumb.WaitForExitAsync()).ShouldBe(exitCode);
        plumb.Error.ShouldContain(
            "plumb: Stopped: the result is partial. The same command with --resume goes on from here."
        );
        var first = Scan(plumb.Output);
        first.GetProperty("stopped").GetBoolean().ShouldBeTrue();
        var checkpoint = _scans.Checkpoints.ShouldHaveSingleItem();
        File.GetUnixFileMode(checkpoint).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);

        var resumed = await _scans.RunAsync([.. Json, "--resume"]);

        resumed.Error.ShouldContain("plumb: Going on with the scan that began at ");
        ShouldBeLike(whole, resumed);
        Scan(resumed.Output).GetProperty("startedAt").GetString().ShouldBe(first.GetProperty("startedAt").GetString());
        ShouldBeDated(resumed, first);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(12)]
    [InlineData(30)]
    public async Task A_scan_that_is_killed_prints_nothing_and_can_be_resumed(int answers)
    {
        var whole = await _scans.RunAsync(Json);
        await using var plumb = await _scans.UnderWayAsync(answers, Json);
        plumb.Signal("KILL");
        (await plumb.WaitForExitAsync()).ShouldBe(128 + 9);
        plumb.Output.Trim().ShouldBeEmpty();
        _scans.Checkpoints.ShouldHaveSingleItem();

        ShouldBeLike(whole, await _scans.RunAsync([.. Json, "--resume"]));
        Directory.EnumerateFiles(_scans.Temporary, "plumb-*").ShouldBeEmpty();
    }

    [Fact]
    public async Task When_it_is_complete_there_is_nothing_to_resume()
    {
        await using (var plumb = await _scans.UnderWayAsync(25, Json))
        {
            plumb.Signal("KILL");
            await plumb.WaitForExitAsync();
        }

        await _scans.RunAsync([.. Json, "--resume"]);
        var again = await _scans.RunAsync([.. Json, "--resume", "-q"]);

        again.ExitCode.ShouldBe(ExitCode.Done);
        again
            .Error.Trim()
            .ShouldBe("plumb: warning: There is no interrupted scan of this scope to go on with: a new one begins.");
        Resumed(again).ShouldBe(0);
        _scans.Checkpoints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_scan_that_keeps_nothing_leaves_nothing_when_it_is_killed()
    {
        await using var plumb = await _scans.UnderWayAsync(25, [.. Json, "--checkpoint-dir", "none"]);
        plumb.Signal("KILL");
        await plumb.WaitForExitAsync();
        _scans.Checkpoints.ShouldBeEmpty();
        Directory.EnumerateFiles(_scans.Temporary, "plumb-*").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_checkpoint_that_takes_no_more_does_not_cost_the_result()
    {
        var whole = await _scans.RunAsync(Json);
        var start = new ProcessStartInfo("bash")
        {
            // No file may grow beyond 4 KiB: what a full disk looks like from here. The runtime's own would not fit either.
            ArgumentList = { "-c", "trap '' XFSZ; ulimit -f 4; exec dotnet \"$@\"", "bash" },
        };
        start.SetEnvironment(_scans.Environment);
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        string[] program = [Path.Combine(AppContext.BaseDirectory, "plumb.dll"), "scan", .. Json];
        program.ToList().ForEach(start.ArgumentList.Add);

        var (exitCode, output, error) = await ChildProcess.RunAsync(start);

        error.ShouldContain("plumb: warning: The checkpoint takes no more (it is as large as the system allows). ");
        ShouldBeLike(whole, new RunResult(exitCode, output, error), isResumed: false);
    }

    /// <summary>A part of a report without the answers that it came from: each scan has its own.</summary>
    private static string Told(RunResult result, string part)
    {
        var json = JsonNode.Parse(result.Json.GetProperty(part).GetRawText())!;
        var places = new Stack<JsonNode?>([json]);
        while (places.TryPop(out var place))
        {
            (place as JsonObject)?.Remove("source");
            var below = place switch
            {
                JsonObject fields => fields.Select(field => field.Value),
                JsonArray items => items,
                _ => [],
            };
            foreach (var node in below)
            {
                places.Push(node);
            }
        }

        return json.ToJsonString();
    }

    private void ShouldBeLike(RunResult whole, RunResult resumed, bool isResumed = true)
    {
        resumed.ExitCode.ShouldBe(ExitCode.Done);
        foreach (var part in new[] { "findings", "gaps", "summary" })
        {
            Told(resumed, part).ShouldBe(Told(whole, part));
        }

        (Resumed(resumed) > 0).ShouldBe(isResumed);
        (Calls(whole) - Calls(resumed)).ShouldBe(Resumed(resumed));
        _scans.Checkpoints.ShouldBeEmpty();
    }

    /// <summary>Some of it is from the first scan and some of it is not, and all of it says so.</summary>
    private static void ShouldBeDated(RunResult resumed, JsonElement first)
    {
        var (began, ended) = (Time(first, "startedAt"), Time(first, "finishedAt"));
        Time(Scan(resumed.Output).GetProperty("discovery"), "oldestAnswer").ShouldBeInRange(began, ended);
        var dates = resumed
            .Json.GetProperty("coverage")
            .EnumerateArray()
            .Where(cell => cell.GetProperty("readAt").ValueKind == JsonValueKind.String)
            .Select(cell => Time(cell, "readAt"))
            .ToList();
        dates.Min().ShouldBeInRange(began, ended);
        dates.Max().ShouldBeGreaterThan(ended);
    }

    private static JsonElement Scan(string output) => JsonDocument.Parse(output).RootElement.GetProperty("scan");

    private static DateTimeOffset Time(JsonElement json, string name) => json.GetProperty(name).GetDateTimeOffset();

    private static int Resumed(RunResult result) =>
        Scan(result.Output).GetProperty("discovery").GetProperty("resumed").GetInt32();

    private static int Calls(RunResult result) => Scan(result.Output).GetProperty("apiCalls").GetInt32();
}
