using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Plumbline.Simulator;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Processes;

public sealed class SignalTests(DemoSimulator simulator) : IClassFixture<DemoSimulator>
{
    /// <summary>
    /// The program must stop within a second, and does; a machine with other work may still take some. What breaks the
    /// promise waits for the answer, and that is a minute.
    /// </summary>
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(20);

    private readonly SimulatorServer _server = simulator.Server;

    [Theory]
    [InlineData("INT", ExitCode.Interrupted)]
    [InlineData("TERM", ExitCode.Terminated)]
    [InlineData("HUP", ExitCode.HungUp)]
    public async Task A_scan_that_waits_for_an_answer_stops_at_once(string signal, int exitCode)
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await using var plumb = PlumbProcess.Start([
            "scan",
            "--config-file",
            _server.Environment.ConfigFile,
            "--endpoint",
            $"http://{silent.LocalEndpoint}",
        ]);
        using var connection = await plumb.WaitForAsync(
            silent.AcceptSocketAsync(TestContext.Current.CancellationToken).AsTask()
        );

        var watch = Stopwatch.StartNew();
        plumb.Signal(signal);

        (await plumb.WaitForExitAsync()).ShouldBe(exitCode);
        watch.Elapsed.ShouldBeLessThan(AtOnce);
        plumb.Error.ShouldContain("Stopped before anything could be read.");
        plumb.Error.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task The_simulator_serves_until_it_is_stopped_and_leaves_nothing_behind(string signal)
    {
        var folder = Directory.CreateTempSubdirectory("plumb-sim-");
        var envFile = Path.Combine(folder.FullName, "sim.env");
        await using var plumb = PlumbProcess.Start(["sim", "--port", "0", "--env-file", envFile]);
        await plumb.WaitForErrorAsync("Serving https://");
        var variables = (await File.ReadAllTextAsync(envFile, TestContext.Current.CancellationToken)).Split('\n');
        var configFile = variables
            .Single(line => line.StartsWith("OCI_CLI_CONFIG_FILE=", StringComparison.Ordinal))
            .Split('\'')[1];
        File.Exists(configFile).ShouldBeTrue();

        plumb.Signal(signal);

        (await plumb.WaitForExitAsync()).ShouldBe(ExitCode.Done);
        File.Exists(configFile).ShouldBeFalse();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_scan_takes_everything_from_the_environment_that_the_simulator_gives()
    {
        await using var plumb = PlumbProcess.Start(
            ["scan", "-q", "-o", "json", "--rule", "OCI-KMS-004"],
            _server.Environment.Variables
        );

        (await plumb.WaitForExitAsync()).ShouldBe(ExitCode.Done);
        plumb.Error.Trim().ShouldBeEmpty();
        plumb.Output.ShouldContain("\"ap-tokyo-1\"");
        plumb.Output.ShouldNotContain("NotReachableByEndpoint");
    }
}
