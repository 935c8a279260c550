using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Plumbline.Bench;

/// <summary>A simulator in a process of its own, with the files that its clients need.</summary>
internal sealed class SimulatorRun : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private SimulatorRun(Process process, string folder, int port, TimeSpan startUp) =>
        (_process, _folder, Port, StartUp) = (process, folder, port, startUp);

    public int Port { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan StartUp { get; }

    public string Folder => _folder;

    /// <summary>The most memory that the process ever held.</summary>
    public double PeakMegabytes => ResidentMemory.PeakMegabytes(_process) ?? throw new BenchException("It has ended.");

    /// <summary>Where it answers plain http.</summary>
    public Uri Url => new($"http://127.0.0.1:{Port}");

    public static async Task<SimulatorRun> StartAsync(PlumbProgram program, string tenancy)
    {
        var folder = Directory.CreateTempSubdirectory("plumb-bench-").FullName;
        var port = FreePort();
        var clock = Stopwatch.StartNew();
        var process = Process.Start(
            program.Command("sim", "--port", "0", "--http-port", $"{port}", "--state", folder, "--tenancy", tenancy)
        )!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        while (!await AnswersAsync(client))
        {
            if (process.HasExited)
            {
                throw new BenchException($"The simulator of {tenancy} ended with exit code {process.ExitCode}.");
            }

            await Task.Delay(5);
        }

        return new SimulatorRun(process, folder, port, clock.Elapsed);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/_sim/health", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
