using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace Plumbline.Cli.Tests.Commands;

/// <summary>Random tenancies, whose right answer is known from how they were made.</summary>
public sealed class TruthTests
{
    private const int Sampled = 25;

    /// <summary>Fixed, so that a run can be repeated; <c>make soak</c> takes many others.</summary>
    private const string Seed = "0000KOIPe036";

    private static readonly int? Soak = int.TryParse(
        Environment.GetEnvironmentVariable("PLUMB_SOAK_TENANCIES"),
        CultureInfo.InvariantCulture,
        out var count
    )
        ? count
        : null;

    [Fact]
    public Task The_findings_of_any_tenancy_are_those_that_its_keys_deserve() =>
        Gen
            .Int.Select(seed => new RandomTenancy(seed))
            .SampleAsync(
                async tenancy =>
                {
                    using var plumb = new Plumb();
                    var file = plumb.Write("tenancy.json", tenancy.Json);

                    var result = await plumb.RunAsync("demo", "-q", "-o", "json", "--tenancy", file);

                    result.Error.ShouldBeEmpty();
                    Findings(result.Json).ShouldBe(tenancy.Expected.Order(StringComparer.Ordinal));
                    result.Json.GetProperty("scan").GetProperty("complete").GetBoolean().ShouldBeTrue();
                },
                seed: Soak is null ? Seed : null,
                iter: Soak ?? Sampled,
                threads: 2
            );

    private static IEnumerable<string> Findings(JsonElement scan) =>
        scan.GetProperty("findings")
            .EnumerateArray()
            .Select(finding =>
                $"{finding.GetProperty("resource").GetProperty("id").GetString()} {finding.GetProperty("status").GetString()}"
            )
            .Order(StringComparer.Ordinal);
}
