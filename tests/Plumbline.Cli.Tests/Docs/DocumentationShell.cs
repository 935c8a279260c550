using System.Diagnostics;
using Plumbline.Simulator;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Docs;

/// <summary>
/// A bash in a folder of its own, where <c>plumb</c> is this build, the OCI configuration points at a simulator, and
/// programs that are not ours (<c>oci</c>, <c>python3</c>, <c>node</c>) only record that they were called.
/// </summary>
internal sealed class DocumentationShell : IAsyncDisposable
{
    private static readonly string[] OtherPrograms = ["oci", "python3", "node"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plumb-docs-");
    private readonly Dictionary<string, string> _environment;
    private PlumbProcess? _running;

    public DocumentationShell(SimulatorServer server)
    {
        _environment = server.Environment.Variables.ToDictionary();
        _environment["HOME"] = _folder.FullName;
        _environment.Remove("OCI_CLI_CONFIG_FILE");
        var profile = File.ReadAllText(server.Environment.ConfigFile);
        WriteScript("plumb", $"exec dotnet '{typeof(ToolVersion).Assembly.Location}' \"$@\"");
        WriteScript("test", $"exec /usr/bin/test -x '{Repository.PathOf("test")}'");
        foreach (var program in OtherPrograms)
        {
            WriteScript(program, "exit 0");
        }

        Directory.CreateDirectory(Path.Combine(_folder.FullName, ".oci"));
        File.WriteAllText(Path.Combine(_folder.FullName, ".oci", "config"), profile + "\n[PROD]\n");
    }

    /// <summary>Runs a block; one that serves goes on in the background until the page ends.</summary>
    public async Task RunAsync(string block)
    {
        if (block.TrimStart('.', '/').StartsWith("plumb sim", StringComparison.Ordinal))
        {
            var arguments = block.Trim().Split(' ').Skip(1);
            _running = PlumbProcess.Start(arguments, _environment, _folder.FullName);
            await _running.WaitForErrorAsync("Serving https://");
            return;
        }

        var (exitCode, output) = await RunBashAsync(block);
        exitCode.ShouldBe(0, $"{block}\n{output}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_running is not null)
        {
            await _running.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    private async Task<(int ExitCode, string Output)> RunBashAsync(string block)
    {
        var start = new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", "exec 2>&1\n" + block])
        {
            UseShellExecute = false,
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in _environment)
        {
            start.Environment[name] = value;
        }

        start.Environment["PATH"] = $"{_folder.FullName}:{Environment.GetEnvironmentVariable("PATH")}";
        string[] placeholders = ["COMPARTMENT", "REGION", "MANAGEMENT_ENDPOINT", "NAME", "KEY"];
        placeholders.ToList().ForEach(name => start.Environment[name] = name);
        using var bash = Process.Start(start)!;
        var output = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();
        return (bash.ExitCode, output);
    }

    private void WriteScript(string name, string body)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, $"#!/bin/bash\n{body}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
