using System.Diagnostics;
using System.Globalization;
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

    /// <summary>The most memory that the process ever held (<c>VmHWM</c>).</summary>
    public double PeakMegabytes =>
        File.ReadLines($"/proc/{_process.Id}/status")
            .Where(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
            .Select(line =>
                double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture)
                / 1024
            )
            .Single();

    public static async Task<SimulatorRun> StartAsync(string program, string tenancy)
    {
        var folder = Directory.CreateTempSubdirectory("plumb-bench-").FullName;
        var port = FreePort();
        var clock = Stopwatch.StartNew();
        var process = Process.Start(Command(program, tenancy, port, folder))!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        while (!await AnswersAsync(client))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The simulator ended with exit code {process.ExitCode}.");
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

    private static ProcessStartInfo Command(string program, string tenancy, int port, string folder) =>
        new(
            "dotnet",
            [program, "sim", "--port", "0", "--http-port", $"{port}", "--state", folder, "--tenancy", tenancy]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

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
