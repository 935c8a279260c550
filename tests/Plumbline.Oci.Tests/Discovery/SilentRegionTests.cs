using Plumbline.Core.Scans;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Discovery;

/// <summary>Hosts that never answer cost bounded time, and nothing of what others hold.</summary>
public sealed class SilentRegionTests
{
    /// <summary>In place of the minute that an answer may take.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1.5);

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

    private static async Task<(ScanResult Result, IReadOnlyList<RecordedRequest> Requests)> ScanAsync(
        DiscoveryMode mode,
        string fault
    )
    {
        await using var oci = await SimulatedOci.StartAsync(Tenancy(fault));
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
