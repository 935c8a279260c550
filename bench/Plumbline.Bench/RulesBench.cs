using System.Globalization;
using System.Text.Json;
using Plumbline.Bench.Scanning;

namespace Plumbline.Bench;

/// <summary>All rules over a company of 100,000 resources of all services, at no latency.</summary>
/// <remarks>
/// The baseline of the same run is OCI-KMS-004 alone on the same tenancy. How much of a scan is judging is told by
/// judging the saved inventory once more, which also reads it from disk and writes the report: an upper bound.
/// </remarks>
internal static class RulesBench
{
    private const int Departments = 340;
    private const double MostSeconds = 60;
    private const double MostMegabytes = 1536;

    public static async Task<int> RunAsync(int departments = Departments)
    {
        var program = PlumbProgram.Best;
        await using var simulator = await SimulatorRun.StartAsync(program, $"company:departments={departments}");
        using var api = new SimulatorApi(simulator);
        var environment = await api.EnvironmentAsync();
        var folder = Directory.CreateTempSubdirectory("plumb-bench-rules-");
        try
        {
            var store = $"sqlite:{Path.Combine(folder.FullName, "plumbline.db")}";
            var alone = await ScanAsync(program, environment, folder, "alone", "--rule", "OCI-KMS-004");
            var all = await ScanAsync(program, environment, folder, "all", "--save", "--store", store);
            var again = await ScanAsync(program, environment, folder, "again", "--from", "latest", "--store", store);
            return Tell(alone, all, again);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Tell(Scan alone, Scan all, Scan again)
    {
        Write("OCI-KMS-004 alone", alone, alone);
        Write("all rules", all, alone);
        Write("judged again from disk", again, alone);
        var isMet = all.Run.Wall.TotalSeconds <= MostSeconds && all.Run.PeakMegabytes <= MostMegabytes && all.Gaps == 0;
        Console.WriteLine(
            isMet
                ? $"Within {MostSeconds} s and {MostMegabytes} MB."
                : $"Missed: at most {MostSeconds} s, {MostMegabytes} MB and no gap were promised."
        );
        return isMet ? 0 : 1;
    }

    private static void Write(string what, Scan scan, Scan baseline) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what, -24} {scan.Run.Wall.TotalSeconds, 7:0.0} s  x{scan.Run.Wall / baseline.Run.Wall, 6:0.0}  {scan.Run.PeakMegabytes, 6:0} MB  {scan.Resources, 8} resources  {scan.Findings, 8} findings  {scan.Gaps} gaps"
            )
        );

    private static async Task<Scan> ScanAsync(
        PlumbProgram program,
        IReadOnlyDictionary<string, string> environment,
        DirectoryInfo folder,
        string name,
        params string[] options
    )
    {
        var report = Path.Combine(folder.FullName, $"{name}.json");
        var run = await ProcessRun.RunAsync(
            program.Command(["scan", "-q", "-o", $"json={report}", .. options]),
            environment
        );
        run.Demand("plumb scan");
        await using var file = File.OpenRead(report);
        var read = (await JsonSerializer.DeserializeAsync<Report>(file, JsonSerializerOptions.Web))!;
        return new Scan(run, read.Scan.Resources, read.Summary.All, read.Gaps.Count);
    }

    private sealed record Scan(ProcessRun Run, int Resources, int Findings, int Gaps);

    private sealed record Report(Part Scan, Summary Summary, IReadOnlyList<JsonElement> Gaps);

    private sealed record Part(int Resources);

    private sealed record Summary(int Pass, int Fail, int Excepted, int NotAssessed)
    {
        public int All => Pass + Fail + Excepted + NotAssessed;
    }
}
