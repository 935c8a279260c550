using System.Diagnostics;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Processes;

/// <summary>
/// A checkout of its own, in a folder whose name has a space, built by its own <c>./plumb</c>; and a caller's folder
/// with a link to it and with a wish for an SDK that nobody has.
/// </summary>
public sealed class Checkout : IAsyncLifetime
{
    private static readonly string[] Sources =
    [
        "plumb",
        "src",
        "eng",
        "global.json",
        ".editorconfig",
        "Directory.Build.props",
        "Directory.Packages.props",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plumb-checkout-");

    /// <summary>The first two runs: at the same time, and one of them by the link.</summary>
    internal IReadOnlyList<RunResult> FirstRuns { get; private set; } = [];

    public string Root => Path.Combine(_folder.FullName, "check out");

    public string Caller => Path.Combine(_folder.FullName, "caller");

    public string Link => Path.Combine(Caller, "pl");

    public string Launcher => Path.Combine(Root, "plumb");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Root);
        var sources = Sources.Select(name => Repository.PathOf(name));
        await ChildProcess.RunAsync(new ProcessStartInfo("cp", ["-R", .. sources, Root]));
        Directory.CreateDirectory(Caller);
        File.CreateSymbolicLink(Link, Launcher);
        await File.WriteAllTextAsync(
            Path.Combine(Caller, "global.json"),
            """{"sdk": {"version": "1.0.0", "rollForward": "disable"}}"""
        );
        FirstRuns = await Task.WhenAll(RunAsync(Launcher, "--version"), RunAsync(Link, "--version"));
    }

    /// <summary>Starts a launcher in the caller's folder.</summary>
    internal async Task<RunResult> RunAsync(string launcher, params string[] arguments)
    {
        var start = new ProcessStartInfo(launcher, arguments) { WorkingDirectory = Caller };
        var (exitCode, output, error) = await ChildProcess.RunAsync(start);
        return new RunResult(exitCode, output, error);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
