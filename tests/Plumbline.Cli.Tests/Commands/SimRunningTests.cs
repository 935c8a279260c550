using System.Net;
using System.Net.Sockets;
using Plumbline.Simulator;

namespace Plumbline.Cli.Tests.Commands;

/// <summary>The commands that ask a simulator which runs.</summary>
public sealed class SimRunningTests : IAsyncLifetime
{
    private readonly Plumb _plumb = new();
    private SimulatorServer _server = null!;

    private string State => Path.Combine(_plumb.Home.FullName, "state");

    private string Url => _server.Environment.RootUrl.ToString();

    public async ValueTask InitializeAsync() =>
        _server = await SimulatorServer.StartAsync(new SimulatorOptions { StateDirectory = State });

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _plumb.Dispose();
    }

    [Fact]
    public async Task Env_finds_it_by_folder_by_file_by_address_and_by_variable()
    {
        var file = Path.Combine(_plumb.Home.FullName, "sim.env");
        _server.Environment.WriteTo(file);
        var expected = _server.Environment.ToShell(ShellSyntax.Bash);

        (await EnvAsync("--state", State)).Output.ShouldBe(expected);
        (await EnvAsync("--env-file", file)).Output.ShouldBe(expected);
        (await EnvAsync("--url", Url)).Output.ShouldBe(expected);
        _plumb.Environment["PLUMB_SIM_URL"] = Url;
        (await EnvAsync()).Output.ShouldBe(expected);
    }

    [Theory]
    [InlineData("fish", "set -gx NODE_EXTRA_CA_CERTS '")]
    [InlineData("pwsh", "$env:NODE_EXTRA_CA_CERTS = '")]
    public async Task Env_speaks_the_shell_that_is_named(string shell, string line) =>
        (await EnvAsync("--url", Url, "--shell", shell)).Output.ShouldContain($"\n{line}");

    [Fact]
    public async Task What_does_not_run_any_more_is_said_with_exit_code_1()
    {
        var server = Path.Combine(State, "server.json");
        var left = File.ReadAllText(server);
        await _server.DisposeAsync();

        File.Exists(server).ShouldBeFalse();
        (await EnvAsync("--state", State)).ShouldFailWith(ExitCode.Failed, "No simulator serves the folder");
        (await EnvAsync("--url", Url)).ShouldFailWith(ExitCode.Failed, "No simulator answers at http://127.0.0.1:");
        // As after kill -9.
        File.WriteAllText(server, left);
        (await EnvAsync("--state", State)).ShouldFailWith(ExitCode.Failed, "has ended; 'plumb sim --state'");
        File.WriteAllText(server, "{");
        (await EnvAsync("--state", State)).ShouldFailWith(ExitCode.Failed, "does not say where a simulator is");
    }

    [Theory]
    [InlineData("Which simulator?")]
    [InlineData("There is no shell 'zhs'", "--shell", "zhs")]
    [InlineData("is not a simulator's address", "--url", "http://example.com")]
    [InlineData("is not a simulator's address", "--url", "https://127.0.0.1:1")]
    [InlineData("is not a simulator's address", "--url", "file:///etc/passwd")]
    [InlineData("cannot be read", "--env-file", "/no/such/file")]
    [InlineData("names no PLUMB_SIM_URL", "--env-file", "/dev/null")]
    [InlineData("in one way", "--url", "http://127.0.0.1:1", "--state", "x")]
    public async Task What_cannot_be_meant_is_exit_code_2(string sentence, params string[] options) =>
        (await EnvAsync(options)).ShouldFailWith(ExitCode.WrongUsage, sentence);

    [Fact]
    public async Task A_server_of_another_kind_is_told_from_a_simulator()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var served = ServeOnceAsync(other);

        (await EnvAsync("--url", $"http://{other.LocalEndpoint}")).ShouldFailWith(ExitCode.Failed, "is no simulator");
        await served;
    }

    [Fact]
    public async Task An_option_of_the_servers_before_a_subcommand_is_refused() =>
        (await _plumb.RunAsync("sim", "--port", "0", "env")).ShouldFailWith(
            ExitCode.WrongUsage,
            "'--port' stands before 'env'"
        );

    [Fact]
    public async Task Hosts_are_lines_for_etc_hosts()
    {
        var lines = (await _plumb.RunAsync("sim", "hosts", "--state", State)).Output.Split('\n');

        lines.ShouldContain("127.0.0.1 identity.sim-local-1.oci.localhost");
        lines.ShouldContain("127.0.0.1 iaas.sim-local-1.localhost");
        lines.ShouldContain("127.0.0.1 secrets.vaults.sim-local-1.oci.localhost");
        lines
            .Count(line => line.EndsWith("-management.kms.sim-local-1.localhost", StringComparison.Ordinal))
            .ShouldBeGreaterThan(1);
        lines.ShouldAllBe(line => line.Length == 0 || line.StartsWith('#') || line.StartsWith("127.0.0.1 "));
        lines.ShouldBeUnique();
    }

    [Fact]
    public async Task An_export_scans_as_the_simulator_does()
    {
        var file = Path.Combine(_plumb.Home.FullName, "t.json");

        var export = await _plumb.RunAsync("sim", "export", "--url", Url, "-o", file);
        var printed = await _plumb.RunAsync("sim", "export", "--url", Url, "--tenancy", _server.Environment.TenancyId);

        export.ExitCode.ShouldBe(ExitCode.Done);
        export.Output.ShouldBeEmpty();
        printed.Output.ShouldBe(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        var scan = await _plumb.RunAsync("demo", "-q", "-o", "json", "--tenancy", file);
        scan.Json.GetProperty("findings").GetArrayLength().ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task An_export_of_a_tenancy_that_is_not_there_leaves_no_file()
    {
        var file = Path.Combine(_plumb.Home.FullName, "t.json");

        var result = await _plumb.RunAsync("sim", "export", "--url", Url, "--tenancy", "ocid1.x", "-o", file);

        result.ShouldFailWith(ExitCode.WrongUsage, "No tenancy \"ocid1.x\" is served.");
        _plumb.Home.GetFiles().ShouldBeEmpty();
    }

    private Task<RunResult> EnvAsync(params string[] options) => _plumb.RunAsync(["sim", "env", .. options]);

    private static async Task ServeOnceAsync(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        _ = await stream.ReadAtLeastAsync(new byte[4096], 4, cancellationToken: TestContext.Current.CancellationToken);
        await stream.WriteAsync(
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello"u8.ToArray(),
            TestContext.Current.CancellationToken
        );
    }
}
