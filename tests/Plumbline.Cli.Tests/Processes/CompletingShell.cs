using System.Diagnostics;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Processes;

/// <summary>
/// A real shell in a folder of its own, with a <c>plumb</c> that answers as this build does when a completion asks, and
/// only writes down its arguments when it is run.
/// </summary>
internal sealed class CompletingShell : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plumb-shell-");

    public CompletingShell()
    {
        var path = Path.Combine(_folder.FullName, "plumb");
        File.WriteAllText(
            path,
            $"""
            #!/bin/bash
            case $1 in complete | completion) exec dotnet '{typeof(ToolVersion).Assembly.Location}' "$@" ;; esac
            printf '[%s]' "$@" >>'{Log}'
            echo >>'{Log}'

            """
        );
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Write("scan-of-may.json", "");
    }

    private string Log => Path.Combine(_folder.FullName, "log");

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    /// <summary>What <c>plumb</c> was run with when these keys were pressed in an interactive shell.</summary>
    public async Task<string> TypeAsync(string shell, string keys)
    {
        Write("keys", keys + "exit\n");
        await RunAsync("bash", "-c", $"script -qec '{shell}' /dev/null <keys");
        return File.Exists(Log) ? await File.ReadAllTextAsync(Log) : "";
    }

    public async Task<string> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder.FullName };
        start.SetEnvironment([]);
        start.Environment["PATH"] = $"{_folder.FullName}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["HISTFILE"] = "";
        foreach (var home in new[] { "ZDOTDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME" })
        {
            start.Environment[home] = _folder.FullName;
        }

        var (_, output, error) = await ChildProcess.RunAsync(start);
        error.ShouldBeEmpty();
        return output;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
