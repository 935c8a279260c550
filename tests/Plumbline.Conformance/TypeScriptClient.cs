using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Plumbline.Conformance;
using Plumbline.Tests;

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
            // With the developer's own environment: npm may need a proxy.
            await RunAsync(new ProcessStartInfo("npm", ["ci"]));
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Runs a script against a simulator and reads the JSON it prints.</summary>
    public static async Task<JsonElement> RunAsync(
        string script,
        IEnumerable<KeyValuePair<string, string>> environment
    ) => JsonSerializer.Deserialize<JsonElement>(await RunScriptAsync(script, environment));

    /// <summary>Runs a script that says by its exit code whether all is well.</summary>
    public static Task<string> RunScriptAsync(string script, IEnumerable<KeyValuePair<string, string>> environment)
    {
        var start = new ProcessStartInfo("node", [script]);
        start.SetEnvironment(environment);
        return RunAsync(start);
    }

    private static async Task<string> RunAsync(ProcessStartInfo start)
    {
        start.WorkingDirectory = Folder;
        try
        {
            var (exitCode, output, error) = await ChildProcess.RunAsync(start);
            exitCode.ShouldBe(0, $"{start.FileName} {string.Join(' ', start.ArgumentList)}: {error}");
            return output;
        }
        catch (Win32Exception problem)
        {
            throw new InvalidOperationException(
                $"{start.FileName} is needed to run the official TypeScript SDK; install Node.js.",
                problem
            );
        }
    }
}
