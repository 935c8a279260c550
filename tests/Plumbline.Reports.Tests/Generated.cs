using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Tests;

/// <summary>A scan of any size, the same every time, as a large organisation's looks: nothing of it is kept in memory.</summary>
internal static class Generated
{
    public static readonly DateTimeOffset Start = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);

    public static readonly string[] Regions = ["us-ashburn-1", "eu-frankfurt-1", "ap-tokyo-1"];

    /// <param name="findings">How many there are, in all.</param>
    /// <param name="name">The display name of every resource; null for a name of its own.</param>
    /// <param name="gaps">How many parts could not be read.</param>
    public static ScanReport Report(int findings, string? name = null, int gaps = 3)
    {
        var rules = GeneratedRules.Cards;
        var each = (findings + rules.Count - 1) / rules.Count;
        return new ScanReport(
            Facts(gaps, name),
            rules,
            [.. Enumerable.Range(0, gaps).Select(number => GeneratedGaps.Gap(number, name))],
            rule => Findings(rule, rules.IndexOf(rule))
        )
        {
            Frameworks = [GeneratedFramework.Result(name)],
            Exceptions =
            [
                GeneratedGaps.Exception("hsm-for-pci", 40, name),
                GeneratedGaps.Exception("old-audit", -3, name),
                GeneratedGaps.Exception("nobody", 90, name),
            ],
        };

        IEnumerable<Finding> Findings(RuleCard rule, int number) =>
            Enumerable
                .Range(0, Math.Max(0, Math.Min(each, findings - (each * number))))
                .Select(place => new GeneratedFinding(rule, number, place, name).ToFinding());
    }

    private static DiscoveryReport Discovery =>
        new()
        {
            Chosen = "auto",
            Regions = Regions.ToDictionary(region => region, _ => "search"),
            Proofs = [new(Regions[0], "GetVaultUsage", Checks: 20, Agreeing: 20, Counted: 400, Listed: 400)],
            Unproven = ["no count of OCI includes EXTERNAL vaults"],
        };

    private static ScanFacts Facts(int gaps, string? name) =>
        new()
        {
            Id = "01946f4a-scan",
            StartedAt = Start,
            FinishedAt = Start.AddSeconds(83.5),
            ToolVersion = "1.2.3",
            TenancyId = "ocid1.tenancy.oc1..aaaaaaaat3n4ncyaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            TenancyName = name ?? "acme-corporation",
            HomeRegion = Regions[0],
            Regions = Regions,
            Compartments = 42,
            Resources = 5120,
            Profile = "default",
            Complete = gaps == 0,
            Stopped = false,
            Discovery = Discovery,
            Calls = [new("kms", "ListKeys", "the keys of a vault in a compartment", 79, 2, 1)],
            RuleCoverage = GeneratedRules.Cards.ToDictionary(rule => rule.Id, _ => new CoverageTotals(60, 63, gaps, 0)),
            CompartmentCoverage = Enumerable
                .Range(0, 42)
                .ToDictionary(PathOf, number => new CoverageTotals(14, 15, number < gaps ? 1 : 0, 0)),
        };

    public static string PathOf(int number) => number == 0 ? "root" : $"root/unit-{number % 6}/team-{number}";

    public static string CompartmentId(int number) => $"ocid1.compartment.oc1..aaaaaaaacompartment{number:d41}";
}
