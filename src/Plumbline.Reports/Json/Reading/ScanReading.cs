using System.Text.Json;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Json.Reading;

/// <summary>Reads what <see cref="ScanSection"/> wrote.</summary>
internal static class ScanReading
{
    public static ScanFacts Scan(JsonElement json)
    {
        var (tenancy, scope) = (json.Member("tenancy"), json.Member("scope"));
        return new()
        {
            Id = json.Text("id"),
            StartedAt = json.Time("startedAt"),
            FinishedAt = json.Time("finishedAt"),
            ToolVersion = json.Member("tool").Text("version"),
            TenancyId = tenancy.Text("id"),
            TenancyName = tenancy.Text("name"),
            HomeRegion = json.Text("homeRegion"),
            Regions = json.Texts("regions"),
            Compartments = json.Int("compartments"),
            Resources = json.Int("resources"),
            ChosenRegions = scope.TextsOrNull("regions"),
            ChosenCompartmentIds = scope.TextsOrNull("compartmentIds"),
            ChosenRules = scope.TextsOrNull("rules"),
            RegionsNotReady = scope.Texts("regionsNotReady"),
            Profile = json.Text("profile"),
            From = json.TextOrNull("from"),
            Complete = json.Flag("complete"),
            Stopped = json.Flag("stopped"),
            Discovery = Discovery(json.Member("discovery")),
            Calls = json.List("calls", Call),
            RuleCoverage = json.Map("cellsByRule", Cells),
            CompartmentCoverage = json.Map("cellsByCompartment", Cells),
        };
    }

    private static CoverageTotals Cells(JsonElement json) =>
        new(json.Long("assessed"), json.Long("empty"), json.Long("gap"), json.Long("notApplicable"));

    private static DiscoveryReport Discovery(JsonElement json) =>
        new()
        {
            Chosen = json.Text("chosen"),
            Regions = json.TextMap("regions"),
            Proofs = json.List("proofs", Proof),
            Unproven = json.Texts("unproven"),
            OldestAnswer = json.TimeOrNull("oldestAnswer"),
            Resumed = json.Int("resumed"),
        };

    private static CountProof Proof(JsonElement json) =>
        new(
            json.Text("region"),
            json.Text("source"),
            json.Int("checks"),
            json.Int("agreeing"),
            json.Long("counted"),
            json.Long("listed")
        );

    private static CallCount Call(JsonElement json) =>
        new(
            json.Text("service"),
            json.Text("operation"),
            json.Text("purpose"),
            json.Long("calls"),
            json.Long("retries"),
            json.Long("throttled")
        )
        {
            Failed = json.Long("failed"),
        };
}
