using System.Text;
using Plumbline.Simulator;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Processes;

/// <summary>A simulated tenancy, a home to keep checkpoints in, and scans as processes of their own.</summary>
internal sealed class InterruptedScan : IAsyncDisposable
{
    private const string Tenancy = "generate:keys=400,vaults=12,compartments=15,regions=3,seed=7";

    /// <summary>One region's vaults are never listed, so that no scan ends by itself.</summary>
    private const string Hang = """[{"operation": "ListVaults", "region": "eu-frankfurt-1", "kind": "hang"}]""";

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });
    private readonly SimulatorServer _server;
    private readonly SemaphoreSlim _answers;
    private readonly Dictionary<string, string> _environment;

    private InterruptedScan(SimulatorServer server, SemaphoreSlim answers)
    {
        (_server, _answers) = (server, answers);
        _environment = server.Environment.Variables.ToDictionary();
        _environment["HOME"] = Home;
        _environment["XDG_STATE_HOME"] = "";
        _environment["PLUMB_CHECKPOINT_DIR"] = "";
        _environment["TMPDIR"] = Temporary;
        Directory.CreateDirectory(Temporary);
    }

    public string Home { get; } = Directory.CreateTempSubdirectory("plumbline-interrupted-").FullName;

    public string Temporary => Path.Combine(Home, "tmp");

    /// <summary>What scans have left to go on with.</summary>
    public IReadOnlyList<string> Checkpoints
    {
        get
        {
            var folder = Path.Combine(Home, ".local", "state", "plumbline");
            return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder)] : [];
        }
    }

    public IReadOnlyDictionary<string, string> Environment => _environment;

    public static async Task<InterruptedScan> StartAsync()
    {
        var answers = new SemaphoreSlim(0);
        var options = new SimulatorOptions { Tenancies = [Tenancy], RequestLog = (_, _) => answers.Release() };
        var server = await SimulatorServer.StartAsync(options, TestContext.Current.CancellationToken);
        return new InterruptedScan(server, answers);
    }

    /// <summary>A scan that is under way, and has so many answers.</summary>
    public async Task<PlumbProcess> UnderWayAsync(int answers, params string[] arguments)
    {
        await SetFaultsAsync(Hang);
        while (await _answers.WaitAsync(TimeSpan.Zero))
        {
            // Of earlier scans.
        }

        var plumb = PlumbProcess.Start(["scan", .. arguments], _environment);
        await plumb.WaitForAsync(AnswersAsync(answers));
        return plumb;
    }

    /// <summary>A scan to its end, in good weather.</summary>
    public async Task<RunResult> RunAsync(params string[] arguments)
    {
        await SetFaultsAsync("[]");
        await using var plumb = PlumbProcess.Start(["scan", .. arguments], _environment);
        var exitCode = await plumb.WaitForExitAsync();
        return new RunResult(exitCode, plumb.Output, plumb.Error);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        _answers.Dispose();
        Directory.Delete(Home, recursive: true);
    }

    private async Task<int> AnswersAsync(int count)
    {
        for (var answered = 0; answered < count; answered++)
        {
            await _answers.WaitAsync(TestContext.Current.CancellationToken);
        }

        return count;
    }

    private async Task SetFaultsAsync(string faults)
    {
        using var body = new StringContent(faults, Encoding.UTF8, "application/json");
        var uri = new Uri(_server.Environment.RootUrl, "/_sim/faults");
        using var answer = await _client.PostAsync(uri, body, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }
}
