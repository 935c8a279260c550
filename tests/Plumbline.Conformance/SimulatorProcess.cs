using Plumbline.Tests;

namespace Plumbline.Conformance;

/// <summary><c>plumb sim</c> as its own process, with the environment that it writes for clients.</summary>
internal sealed class SimulatorProcess : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plumb-conformance-");
    private readonly PlumbProcess _process;

    private SimulatorProcess() => _process = PlumbProcess.Start(["sim", "--port", "0", "--env-file", EnvFile]);

    /// <summary>What <c>--env-file</c> holds.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Variables =>
        [
            .. File.ReadLines(EnvFile)
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split('=', 2))
                .Select(parts => KeyValuePair.Create(parts[0], parts[1].Trim('\''))),
        ];

    private string EnvFile => Path.Combine(_folder.FullName, "sim.env");

    public static async Task<SimulatorProcess> StartAsync()
    {
        var simulator = new SimulatorProcess();
        await simulator._process.WaitForErrorAsync("Serving https://");
        return simulator;
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
