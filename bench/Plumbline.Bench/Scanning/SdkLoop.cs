using System.Diagnostics;
using System.Text.Json;

namespace Plumbline.Bench.Scanning;

/// <summary>The manual procedure as a loop over OCI's official TypeScript SDK.</summary>
/// <param name="parallel">How many calls run at once.</param>
internal sealed class SdkLoop(int parallel) : IContender
{
    public const string Folder = "bench/clients/typescript";

    public static readonly SdkLoop Sequential = new(1);
    public static readonly SdkLoop TenWay = new(10);
    public static readonly SdkLoop FiftyWay = new(50);

    public string Name => parallel == 1 ? "SDK, one by one" : $"SDK, {parallel} at once";

    /// <exception cref="BenchException">It is not installed.</exception>
    public static string Version()
    {
        var package = $"{Folder}/node_modules/oci-keymanagement/package.json";
        return File.Exists(package)
            ? JsonElement.Parse(File.ReadAllText(package)).GetProperty("version").GetString()!
            : throw new BenchException($"OCI's SDK is not installed: run 'npm ci --prefix {Folder}'.");
    }

    public static ProcessStartInfo Node(string argument) =>
        new("node", [argument])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

    public async Task<Attempt> RunAsync(
        IReadOnlyDictionary<string, string> environment,
        Weather weather,
        TimeSpan budget
    )
    {
        var command = Node($"{Folder}/scan.mjs");
        command.Environment["PARALLEL"] = $"{parallel}";
        command.Environment["BUDGET_MS"] = $"{budget.TotalMilliseconds:0}";
        var run = (await ProcessRun.RunAsync(command, environment)).Demand(Name);
        // The SDK prints its retries; the last line is ours.
        var result = JsonSerializer.Deserialize<Result>(
            run.Output.TrimEnd().Split('\n')[^1],
            JsonSerializerOptions.Web
        )!;
        return new Attempt(run, result.HsmKeys, result.Failures)
        {
            Clock = result.Clock,
            Sample = result.Complete ? null : new Sample(result.Answered, result.AnsweredLate, result.Clock.Walked),
        };
    }

    private sealed record Result(
        int Answered,
        int AnsweredLate,
        int Failures,
        int HsmKeys,
        bool Complete,
        double LoadedMs,
        double WalkedMs
    )
    {
        public OwnClock Clock => new(TimeSpan.FromMilliseconds(LoadedMs), TimeSpan.FromMilliseconds(WalkedMs));
    }
}
