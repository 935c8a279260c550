using System.ComponentModel;
using System.Diagnostics;

namespace Plumbline.Bench.Scanning;

/// <summary>A process from its start to its end.</summary>
/// <param name="PeakMegabytes">The most memory it held, as it was seen last before the end.</param>
internal sealed record ProcessRun(
    DateTimeOffset Start,
    TimeSpan Wall,
    int ExitCode,
    double PeakMegabytes,
    string Output,
    string Error
)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    public static async Task<ProcessRun> RunAsync(
        ProcessStartInfo command,
        IReadOnlyDictionary<string, string> environment
    )
    {
        foreach (var (name, value) in environment)
        {
            command.Environment[name] = value;
        }

        var (start, clock) = (TimeProvider.System.GetUtcNow(), Stopwatch.StartNew());
        using var process = Begin(command);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var ended = EndAsync(process, clock);
        var peak = await WatchAsync(process, ended);
        return new ProcessRun(start, await ended, process.ExitCode, peak, await output, await error);
    }

    /// <summary>The run, if it ended well.</summary>
    /// <exception cref="BenchException">It did not.</exception>
    public ProcessRun Demand(string what) =>
        ExitCode == 0 ? this : throw new BenchException($"{what} ended with exit code {ExitCode}: {Error.Trim()}");

    private static Process Begin(ProcessStartInfo command)
    {
        try
        {
            return Process.Start(command)!;
        }
        catch (Win32Exception problem)
        {
            throw new BenchException($"'{command.FileName}' cannot be started: {problem.Message}. Is it installed?");
        }
    }

    private static async Task<TimeSpan> EndAsync(Process process, Stopwatch clock)
    {
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return clock.Elapsed;
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw new BenchException(
                $"'{process.StartInfo.FileName}' had not ended after {Longest.TotalMinutes} minutes."
            );
        }
    }

    private static async Task<double> WatchAsync(Process process, Task ended)
    {
        var peak = 0.0;
        using var timer = new PeriodicTimer(Look);
        while (!ended.IsCompleted)
        {
            peak = ResidentMemory.PeakMegabytes(process) ?? peak;
            await timer.WaitForNextTickAsync();
        }

        return peak;
    }
}
