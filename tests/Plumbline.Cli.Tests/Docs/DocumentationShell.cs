using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Simulator;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Docs;

/// <summary>
/// A bash in a folder of its own, where <c>plumb</c> is this build, the OCI configuration points at a simulator, and
/// <c>oci</c> only writes down how it was called.
/// </summary>
internal sealed partial class DocumentationShell : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plumb-docs-");
    private readonly Dictionary<string, string> _environment;
    private readonly WarmPlumb _plumb = new();
    private PlumbProcess? _running;

    public DocumentationShell(SimulatorServer server)
    {
        _environment = server.Environment.Variables.ToDictionary();
        _environment["HOME"] = _folder.FullName;
        _environment["PLUMB_CHECKPOINT_DIR"] = "";
        _environment["PLUMB_RULE"] = "OCI-KMS-*"; // What a command line says wins: all rules take thrice the time.
        _environment.Remove("OCI_CLI_CONFIG_FILE");
        var profile = File.ReadAllText(server.Environment.ConfigFile);
        WriteScript("plumb", _plumb.Script);
        WriteScript("test", $"exec /usr/bin/test -x '{Repository.PathOf("test")}'");
        WriteScript("oci", $"printf '%s\\0' \"$#\" \"$@\" >>'{OciLog}'");
        Directory.CreateDirectory(Path.Combine(_folder.FullName, ".oci"));
        File.WriteAllText(Path.Combine(_folder.FullName, ".oci", "config"), profile + "\n[PROD]\n");
    }

    /// <summary>The arguments of each call of <c>oci</c>.</summary>
    public IEnumerable<string[]> OciCalls
    {
        get
        {
            var words = new Queue<string>(File.Exists(OciLog) ? File.ReadAllText(OciLog).Split('\0') : []);
            while (words.TryDequeue(out var count) && count.Length > 0)
            {
                yield return
                [
                    .. Enumerable.Range(0, int.Parse(count, CultureInfo.InvariantCulture)).Select(_ => words.Dequeue()),
                ];
            }
        }
    }

    private string OciLog => Path.Combine(_folder.FullName, "oci.log");

    /// <summary>Runs a block; one that serves goes on in the background until the page ends.</summary>
    public async Task RunAsync(string block)
    {
        if (block.TrimStart('.', '/').StartsWith("plumb sim --", StringComparison.Ordinal))
        {
            var arguments = block.Trim().Split(' ').Skip(1);
            _running = PlumbProcess.Start(arguments, _environment, _folder.FullName);
            await _running.WaitForErrorAsync("Serving https://");
            return;
        }

        var (exitCode, output, _) = await ChildProcess.RunAsync(Bash(block));
        exitCode.ShouldBe(0, $"{block}\n{output}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_running is not null)
        {
            await _running.DisposeAsync();
        }

        await _plumb.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private ProcessStartInfo Bash(string block)
    {
        var start = new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", "exec 2>&1\n" + block])
        {
            WorkingDirectory = _folder.FullName,
        };
        start.SetEnvironment(_environment);
        start.Environment["PATH"] = $"{_folder.FullName}:{Environment.GetEnvironmentVariable("PATH")}";
        foreach (var name in Placeholder().Matches(block).Select(match => match.Groups["name"].Value))
        {
            start.Environment.TryAdd(name, name);
        }

        return start;
    }

    private void WriteScript(string name, string body)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, $"#!/bin/bash\n{body}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>What readers put in: <c>$COMPARTMENT</c>.</summary>
    [GeneratedRegex(@"\$(?<name>[A-Z][A-Z0-9_]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
