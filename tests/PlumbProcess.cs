using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace Plumbline.Tests;

/// <summary>The program as its own process: for signals, the environment and standard streams as they really are.</summary>
internal sealed class PlumbProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Channel<string> _errorLines = Channel.CreateUnbounded<string>();
    private readonly StringBuilder _error = new();
    private readonly StringBuilder _output = new();

    private PlumbProcess(Process process) => _process = process;

    public string Error => Read(_error);

    public string Output => Read(_output);

    public static PlumbProcess Start(
        IEnumerable<string> arguments,
        IEnumerable<KeyValuePair<string, string>>? environment = null,
        string? workingDirectory = null
    )
    {
        // Whoever runs the tests in the background may have SIGINT ignored, and children inherit that.
        var start = new ProcessStartInfo("env")
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = workingDirectory ?? Path.GetTempPath(),
        };
        string[] program = ["--default-signal", "dotnet", Path.Combine(AppContext.BaseDirectory, "plumb.dll")];
        program.ToList().ForEach(start.ArgumentList.Add);
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
        await foreach (var line in _errorLines.Reader.ReadAllAsync(timeout.Token))
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The program ended without '{text}': {Error}");
    }

    public void Signal(string name) => Process.Start("kill", ["-s", name, $"{_process.Id}"]).WaitForExit();

    public async Task<int> WaitForExitAsync()
    {
        using var timeout = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(timeout.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Run()
    {
        _process.OutputDataReceived += (_, line) => Append(_output, line.Data);
        _process.ErrorDataReceived += (_, line) =>
        {
            Append(_error, line.Data);
            _ = line.Data is null ? _errorLines.Writer.TryComplete() : _errorLines.Writer.TryWrite(line.Data);
        };
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
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
