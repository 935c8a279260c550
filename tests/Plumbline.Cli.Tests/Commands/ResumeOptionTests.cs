using Plumbline.Simulator;

namespace Plumbline.Cli.Tests.Commands;

public sealed class ResumeOptionTests(DemoSimulator simulator) : IClassFixture<DemoSimulator>
{
    private const string Going = "plumb: Going on with the scan that began at ";
    private const string Again = "plumb: The same command with --resume asks only for what could not be read.";
    private readonly SimulatorServer _server = simulator.Server;

    [Theory]
    [InlineData("scan", "--resume", "--checkpoint-dir", "none")]
    [InlineData("demo", "--resume")]
    public async Task Without_a_folder_nothing_can_be_resumed(params string[] arguments)
    {
        using var plumb = new Plumb();
        (await plumb.RunAsync(arguments)).ShouldFailWith(
            ExitCode.WrongUsage,
            "--resume needs a folder in which scans are kept: name one with --checkpoint-dir."
        );
    }

    [Fact]
    public async Task A_scan_with_gaps_says_that_they_can_be_asked_for_again_and_does_so()
    {
        using var plumb = new Plumb();

        var first = await plumb.RunAsync(["scan", "--rule", "OCI-KMS-*", .. Plumb.At(_server), "-o", "json"]);
        var second = await plumb.RunAsync([
            "scan",
            "--rule",
            "OCI-KMS-*",
            .. Plumb.At(_server),
            "-o",
            "json",
            "--resume",
        ]);

        first.Error.ShouldEndWith($"{Again}\n");
        second.Error.ShouldStartWith(Going);
        Gaps(second).ShouldBe(Gaps(first));
        Calls(second).ShouldBeLessThan(Calls(first) / 2);
    }

    [Fact]
    public async Task Quiet_means_that_nothing_is_said_about_what_goes_well()
    {
        using var plumb = new Plumb();
        string[] scan = ["scan", "--rule", "OCI-KMS-*", .. Plumb.At(_server), "-q"];
        await plumb.RunAsync(scan);
        var resumed = await plumb.RunAsync([.. scan, "--resume"]);
        resumed.Error.ShouldBeEmpty();
        resumed.Output.ShouldContain("Resumed");
        resumed.Output.ShouldContain(" API calls after it was resumed, 0 throttled");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_a_warning()
    {
        using var plumb = new Plumb();
        var file = plumb.Write("file", "no folder");

        var result = await plumb.RunAsync([
            "scan",
            "--rule",
            "OCI-KMS-*",
            .. Plumb.At(_server),
            "-q",
            "--checkpoint-dir",
            $"{file}/below",
        ]);

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Error.ShouldStartWith("plumb: warning: This scan cannot be resumed if it is interrupted: ");
        result.Error.Trim().Split('\n').ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Without_a_checkpoint_a_stop_gives_no_hint()
    {
        using var plumb = new Plumb { StopOn = "reading" };

        var result = await plumb.RunAsync([
            "scan",
            "--rule",
            "OCI-KMS-*",
            .. Plumb.At(_server),
            "--checkpoint-dir",
            "none",
        ]);

        result.Error.ShouldEndWith("plumb: Stopped: the result is partial.\n");
    }

    [Theory]
    [InlineData("--skip-rule", "OCI-KMS-1*")]
    [InlineData("--region", "us-ashburn-1")]
    [InlineData("--discovery", "thorough")]
    public async Task Another_scope_is_another_scan(params string[] narrower)
    {
        using var plumb = new Plumb();
        await plumb.RunAsync(["scan", "--rule", "OCI-KMS-*", .. Plumb.At(_server), "-q"]);
        var other = await plumb.RunAsync([
            "scan",
            "--rule",
            "OCI-KMS-*",
            .. Plumb.At(_server),
            "--resume",
            .. narrower,
        ]);
        other.Error.ShouldContain("There is no interrupted scan of this scope to go on with: a new one begins.");
    }

    private static IEnumerable<string> Gaps(RunResult result) =>
        result
            .Json.GetProperty("gaps")
            .EnumerateArray()
            .Select(gap => $"{gap.GetProperty("region")} {gap.GetProperty("message")}");

    private static int Calls(RunResult result) => result.Json.GetProperty("scan").GetProperty("apiCalls").GetInt32();
}
