using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Plumbline.Conformance;

[assembly: AssemblyFixture(typeof(TypeScriptClient))]

namespace Plumbline.Conformance;

/// <summary>The official TypeScript SDK, installed once from its lock file. Without Node these tests fail: they never skip.</summary>
public sealed class TypeScriptClient : IAsyncLifetime
{
    private static readonly string Folder = typeof(TypeScriptClient)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == nameof(TypeScriptClient))
        .Value!;

    public async ValueTask InitializeAsync()
    {
        // npm keeps a copy of the lock file inside node_modules: it tells what was installed, and when.
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        var wanted = new FileInfo(Path.Combine(Folder, "package-lock.json"));
        if (!installed.Exists || installed.LastWriteTimeUtc < wanted.LastWriteTimeUtc)
        {
            await RunAsync("npm", ["ci"], new Dictionary<string, string>());
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Runs a script against a simulator and reads the JSON it prints.</summary>
    public static async Task<JsonElement> RunAsync(
        string script,
        IEnumerable<KeyValuePair<string, string>> environment
    ) => JsonSerializer.Deserialize<JsonElement>(await RunAsync("node", [script], environment));

    private static async Task<string> RunAsync(
        string program,
        string[] arguments,
        IEnumerable<KeyValuePair<string, string>> environment
    )
    {
        using var process = Start(program, arguments, environment);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}: {await errors}");
        return await output;
    }

    private static Process Start(
        string program,
        string[] arguments,
        IEnumerable<KeyValuePair<string, string>> environment
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception problem)
        {
            throw new InvalidOperationException(
                $"{program} is needed to run the official TypeScript SDK; install Node.js.",
                problem
            );
        }
    }
}
