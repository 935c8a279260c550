using System.Globalization;
using System.Text.Json;

namespace Plumbline.Cli.Tests.Commands;

/// <summary>Random tenancies, whose right answer is known from how they were made.</summary>
/// <remarks>
/// Each is made from a seed, and the seeds follow each other: every run has the same tenancies. <c>make soak</c> has
/// more of them, and <c>PLUMB_SOAK_SEED</c> names another first one.
/// </remarks>
public sealed class TruthTests
{
    private static readonly int FirstSeed = Read("PLUMB_SOAK_SEED") ?? 1;
    private static readonly int Tenancies = Read("PLUMB_SOAK_TENANCIES") ?? 25;

    [Fact]
    public Task The_findings_of_any_tenancy_are_those_that_its_keys_deserve() =>
        Parallel.ForEachAsync(
            Enumerable.Range(FirstSeed, Tenancies),
            new ParallelOptions
            {
                MaxDegreeOfParallelism = 2,
                CancellationToken = TestContext.Current.CancellationToken,
            },
            async (seed, _) => await CheckAsync(seed)
        );

    private static async Task CheckAsync(int seed)
    {
        using var plumb = new Plumb();
        var tenancy = new RandomTenancy(seed);
        var file = plumb.Write("tenancy.json", tenancy.Json);

        var result = await plumb.RunAsync("demo", "-q", "-o", "json", "--tenancy", file);

        var again = $"PLUMB_SOAK_SEED={seed} PLUMB_SOAK_TENANCIES=1 repeats this tenancy.";
        result.Error.ShouldBeEmpty(again);
        result.ExitCode.ShouldBe(ExitCode.Done, again);
        Findings(result.Json).ShouldBe(tenancy.Expected.Order(StringComparer.Ordinal), again);
        result.Json.GetProperty("scan").GetProperty("complete").GetBoolean().ShouldBeTrue(again);
    }

    private static IEnumerable<string> Findings(JsonElement scan) =>
        scan.GetProperty("findings")
            .EnumerateArray()
            .Select(finding =>
                $"{finding.GetProperty("resource").GetProperty("id").GetString()} {finding.GetProperty("status").GetString()}"
            )
            .Order(StringComparer.Ordinal);

    private static int? Read(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
