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
        var start = PlumbStart.Create(arguments, environment ?? [], workingDirectory ?? Path.GetTempPath());
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

    /// <summary>Waits for what the program will do; a program that ends before that has failed.</summary>
    public async Task<T> WaitForAsync<T>(Task<T> deed)
    {
        var end = _process.WaitForExitAsync();
        return await Task.WhenAny(deed, end).WaitAsync(Patience) == deed
            ? await deed
            : throw new InvalidOperationException($"The program ended with {_process.ExitCode}: {Error}");
    }

    public void Signal(string name)
    {
        using var kill = Process.Start("kill", ["-s", name, $"{_process.Id}"]);
        kill.WaitForExit();
    }

    public async Task<int> WaitForExitAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>A simulator that is killed leaves a key behind, so it is asked to end first.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            Signal("TERM");
            var end = _process.WaitForExitAsync();
            if (await Task.WhenAny(end, Task.Delay(Patience)) != end)
            {
                _process.Kill();
                await end;
            }
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
