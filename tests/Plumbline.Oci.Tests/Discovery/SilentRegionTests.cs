using System.Text.Json.Nodes;
using Plumbline.Core.Scans;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Discovery;

/// <summary>Hosts that never answer cost bounded time, and nothing of what others hold.</summary>
public sealed class SilentRegionTests
{
    /// <summary>In place of the minute that an answer may take.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_region_that_never_answers_is_one_gap()
    {
        var scans = Enum.GetValues<DiscoveryMode>()
            .Select(mode => ScanAsync(mode, """{"kind": "hang", "region": "eu-frankfurt-1"}"""));
        foreach (var (result, _) in await Task.WhenAll(scans))
        {
            result.Verdicts().ShouldBe(["ashburn Fail"]);
            result.GapLines().ShouldBe(["eu-frankfurt-1 * ListVaults  Timeout"]);
            result.Discovery.Regions[TestTenancy.Frankfurt].ShouldBe("lists");
            result.Coverage.ShouldBe(0.5);
        }
    }

    [Fact]
    public async Task What_only_spares_calls_is_no_gap_when_it_never_answers()
    {
        string[] operations = ["SearchResources", "GetResourceAvailability", "GetVaultUsage"];
        var scans = operations.Select(operation =>
            ScanAsync(
                DiscoveryMode.Auto,
                $$"""{"kind": "hang", "operation": "{{operation}}", "region": "eu-frankfurt-1"}"""
            )
        );
        foreach (var (result, _) in await Task.WhenAll(scans))
        {
            result.Verdicts().ShouldBe(["ashburn Fail", "frankfurt Fail"]);
            result.Complete.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task A_vault_that_never_answers_is_asked_no_more_and_hides_every_compartment()
    {
        var (result, requests) = await ScanAsync(
            DiscoveryMode.Thorough,
            """{"kind": "hang", "operation": "ListKeys", "region": "eu-frankfurt-1"}"""
        );

        result.Verdicts().ShouldBe(["ashburn Fail"]);
        result.GapLines().ShouldBe(["eu-frankfurt-1 * ListKeys  Timeout"]);
        requests.Count(IsListOfFrankfurt).ShouldBeLessThan(10);
    }

    [Fact]
    public async Task Vaults_of_which_none_answers_are_not_all_asked()
    {
        var tenancy = Tenancy("""{"kind": "hang", "operation": "ListKeys", "region": "eu-frankfurt-1"}""");
        foreach (var number in Enumerable.Range(0, 48))
        {
            tenancy.Vault($"v{number:000}", region: TestTenancy.Frankfurt, more: Shared());
            tenancy.Key($"k{number:000}", $"ocid1.vault.oc1.any.v{number:000}.abcdef");
        }

        var (result, requests) = await ScanAsync(DiscoveryMode.Search, tenancy);

        result.Verdicts().ShouldBe(["ashburn Fail"]);
        result.Gaps.ShouldContain(gap =>
            gap.ResourceId == null
            && gap.CompartmentId == null
            && gap.Message == "8 vaults in a row did not answer, so the others of the region were not asked"
        );
        result.Discovery.Mode.ShouldBe("search");
        requests.Count(IsListOfFrankfurt).ShouldBeLessThan(2 * 49);
    }

    [Fact]
    public async Task A_region_that_is_down_is_one_gap()
    {
        var (result, _) = await ScanAsync(DiscoveryMode.Auto, """{"kind": "down", "region": "eu-frankfurt-1"}""");

        result.Verdicts().ShouldBe(["ashburn Fail"]);
        result.GapLines().ShouldBe(["eu-frankfurt-1 * ListVaults  Unreachable"]);
    }

    private static TestTenancy Tenancy(string fault)
    {
        var tenancy = new TestTenancy(TestTenancy.Ashburn, TestTenancy.Frankfurt);
        var compartments = Enumerable.Range(0, 20).Select(number => tenancy.Compartment($"c{number:00}")).ToList();
        tenancy.Key("ashburn", tenancy.Vault("vault"));
        tenancy.Key("frankfurt", tenancy.Vault("other", region: TestTenancy.Frankfurt), compartments[17]);
        tenancy.Fault(fault);
        return tenancy;
    }

    private static bool IsListOfFrankfurt(RecordedRequest request) =>
        request.Operation == "ListKeys" && request.Host.Contains("frankfurt", StringComparison.Ordinal);

    private static JsonObject Shared() => new() { ["vaultType"] = "DEFAULT" };

    private static Task<(ScanResult Result, IReadOnlyList<RecordedRequest> Requests)> ScanAsync(
        DiscoveryMode mode,
        string fault
    ) => ScanAsync(mode, Tenancy(fault));

    private static async Task<(ScanResult Result, IReadOnlyList<RecordedRequest> Requests)> ScanAsync(
        DiscoveryMode mode,
        TestTenancy tenancy
    )
    {
        await using var oci = await SimulatedOci.StartAsync(tenancy);
        var result = await SimulatedOci
            .ScanAsync(
                new ScanRequest { Discovery = mode },
                oci.Options,
                new SkippingTime(answerTimeout: Timeout),
                _ => { },
                TestContext.Current.CancellationToken
            )
            .WaitAsync(Patience, TestContext.Current.CancellationToken);
        return (result, oci.Requests);
    }
}
