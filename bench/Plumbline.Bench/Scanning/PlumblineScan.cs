using System.Text.Json;

namespace Plumbline.Bench.Scanning;

/// <summary><c>plumb scan</c>, with its report as JSON.</summary>
internal sealed class PlumblineScan(PlumbProgram program, bool hasRateLimit) : IContender
{
    public const string ContenderName = "`plumb scan`";

    private const string Rule = "OCI-KMS-004";

    public string Name => ContenderName;

    /// <summary>Whether scans keep to the rate that the simulator allows.</summary>
    public bool HasRateLimit => hasRateLimit;

    public static async Task<PlumblineScan> FindAsync(PlumbProgram program)
    {
        var help = await ProcessRun.RunAsync(program.Command("scan", "--help"), new Dictionary<string, string>());
        return new PlumblineScan(program, help.Demand("plumb scan --help").Output.Contains("--rate-limit"));
    }

    public async Task<Attempt> RunAsync(
        IReadOnlyDictionary<string, string> environment,
        Weather weather,
        TimeSpan budget
    )
    {
        var report = Path.GetTempFileName();
        try
        {
            string[] limit = hasRateLimit && weather.Throttle is { } rate ? ["--rate-limit", rate] : [];
            var command = program.Command(["scan", "-q", "--rule", Rule, "-o", $"json={report}", .. limit]);
            var run = (await ProcessRun.RunAsync(command, environment)).Demand("plumb scan");
            await using var file = File.OpenRead(report);
            var read = (await JsonSerializer.DeserializeAsync<Report>(file, JsonSerializerOptions.Web))!;
            return new Attempt(run, read.Summary.ByRule[Rule].Fail, read.Gaps.Count);
        }
        finally
        {
            File.Delete(report);
        }
    }

    private sealed record Report(Summary Summary, IReadOnlyList<JsonElement> Gaps);

    private sealed record Summary(Dictionary<string, Counts> ByRule);

    private sealed record Counts(int Fail);
}
