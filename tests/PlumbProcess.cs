using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace Plumbline.Tests;

/// <summary>The program as its own process: for signals, the environment and standard streams as they really are.</summary>
internal sealed class PlumbProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly Channel<string> errorLines = Channel.CreateUnbounded<string>();
    private readonly StringBuilder error = new();
    private readonly StringBuilder output = new();

    private PlumbProcess(Process process) => this.process = process;

    public string Error => Read(error);

    public string Output => Read(output);

    public static PlumbProcess Start(
        IEnumerable<string> arguments,
        IEnumerable<KeyValuePair<string, string>>? environment = null,
        string? workingDirectory = null
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = workingDirectory ?? Path.GetTempPath(),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "plumb.dll"));
        arguments.ToList().ForEach(start.ArgumentList.Add);
        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        var plumb = new PlumbProcess(new Process { StartInfo = start });
        plumb.Run();
        return plumb;
    }

    /// <summary>Waits until a line with a text stands on standard error.</summary>
    public async Task WaitForErrorAsync(string text)
    {
        using var timeout = new CancellationTokenSource(Patience);
        await foreach (var line in errorLines.Reader.ReadAllAsync(timeout.Token))
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The program ended without '{text}': {Error}");
    }

    public void Signal(string name) => Process.Start("kill", ["-s", name, $"{process.Id}"]).WaitForExit();

    public async Task<int> WaitForExitAsync()
    {
        using var timeout = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(timeout.Token);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private void Run()
    {
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) =>
        {
            Append(error, line.Data);
            _ = line.Data is null ? errorLines.Writer.TryComplete() : errorLines.Writer.TryWrite(line.Data);
        };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private static void Append(StringBuilder text, string? line)
    {
        lock (text)
        {
            text.AppendLine(line);
        }
    }

    private static string Read(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}
