using System.ComponentModel;
using System.Diagnostics;

namespace Plumbline.Tests;

/// <summary>How the program of this build is started as a process.</summary>
internal static class PlumbStart
{
    /// <summary>
    /// Whoever runs the tests in the background may have SIGINT ignored. Children inherit that, and .NET leaves an
    /// ignored signal ignored: a test that sends one would wait in vain. GNU's <c>env</c> can put signals back.
    /// </summary>
    private static readonly string[] WithDefaultSignals = ["env", "--default-signal"];

    private static readonly Lazy<bool> HasDefaultSignals = new(() => Succeeds([.. WithDefaultSignals, "true"]));

    public static ProcessStartInfo Create(
        IEnumerable<string> arguments,
        IEnumerable<KeyValuePair<string, string>> environment,
        string workingDirectory
    )
    {
        string[] program = ["dotnet", Path.Combine(AppContext.BaseDirectory, "plumb.dll"), .. arguments];
        // Elsewhere it is started as it is: all is well as long as the tests run in the foreground.
        var start = Piped(HasDefaultSignals.Value ? [.. WithDefaultSignals, .. program] : program);
        start.WorkingDirectory = workingDirectory;
        start.SetEnvironment(environment);
        return start;
    }

    private static bool Succeeds(string[] command)
    {
        try
        {
            using var process = Process.Start(Piped(command))!;
            return process.WaitForExit(TimeSpan.FromSeconds(60)) && process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static ProcessStartInfo Piped(string[] command) =>
        new(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
}
