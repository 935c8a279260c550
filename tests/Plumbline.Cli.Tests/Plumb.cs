using System.Text;
using Plumbline.Simulator;

namespace Plumbline.Cli.Tests;

/// <summary>Runs the program in this process, in a home folder of its own.</summary>
internal sealed class Plumb : IDisposable
{
    private readonly StopSignal _stop = new();

    public DirectoryInfo Home { get; } = Directory.CreateTempSubdirectory("plumb-test-");

    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal) { ["CI"] = "true" };

    /// <summary>When this stands in a line on standard error, Ctrl-C is pressed.</summary>
    public string? StopOn { get; set; }

    /// <summary>What is typed; null when nobody sits there.</summary>
    public string? Typed { get; set; }

    /// <summary>Standard output is a pipe that nobody reads any more.</summary>
    public bool OutputIsBroken { get; init; }

    /// <summary>How wide the terminal is that both streams go to; null for none.</summary>
    public int? Columns { get; set; }

    public async Task<RunResult> RunAsync(params string[] arguments)
    {
        using var output = new MemoryStream();
        await using var error = new WatchedWriter(StopOn, () => _stop.Raise(ExitCode.Interrupted));
        var context = new CommandContext
        {
            Output = OutputIsBroken ? new BrokenStream() : output,
            Error = error,
            OutputIsTerminal = Columns is not null,
            ErrorIsTerminal = Columns is not null,
            Columns = Columns,
            Input = Typed is null ? null : new StringReader(Typed),
            Environment = Environment,
            HomeDirectory = Home.FullName,
            WorkingDirectory = Home.FullName,
            Time = new ImpatientTime(),
            Stop = _stop,
        };
        var exitCode = await CommandLine.RunAsync(arguments, context);
        return new RunResult(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>The options that point a scan at a simulator's home region.</summary>
    public static string[] At(SimulatorServer server) =>
        ["--config-file", server.Environment.ConfigFile, "--endpoint", server.Environment.RootUrl.ToString()];

    public string Write(string name, string text)
    {
        var path = Path.Combine(Home.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose()
    {
        _stop.Dispose();
        Home.Delete(recursive: true);
    }
}
