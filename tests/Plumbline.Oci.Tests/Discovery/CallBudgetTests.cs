using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Discovery;

/// <summary>How many calls a scan takes.</summary>
public sealed class CallBudgetTests
{
    [Theory]
    [InlineData(100, 1)]
    [InlineData(100, 7)]
    [InlineData(100, 42)]
    [InlineData(400, 7)]
    public async Task Twenty_vaults_and_ten_foreign_pairs_take_at_most_eighty_calls(int compartments, int seed)
    {
        var tenancy = $"generate:regions=3,compartments={compartments},vaults=20,keys=400,foreign=10,seed={seed}";
        await using var oci = await SimulatedOci.StartAsync(new SimulatorOptions { Tenancies = [tenancy] });
        var result = await oci.ScanAsync();

        result.ApiCalls.ShouldBeLessThanOrEqualTo(80);
        result.ApiCalls.ShouldBe(oci.Requests.Count);
        result.Complete.ShouldBeTrue();
        result.Discovery.Chosen.ShouldBe("auto");
        result.Discovery.Mode.ShouldBe("search");
        result.Discovery.Proofs.ShouldAllBe(proof => proof.Agreeing == proof.Checks);
        result.Discovery.Proofs.Sum(proof => proof.Checks).ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task A_small_tenancy_is_read_thoroughly_and_the_result_says_so()
    {
        var tenancy = "generate:regions=2,compartments=10,vaults=4,keys=20,foreign=2,seed=7";
        await using var oci = await SimulatedOci.StartAsync(new SimulatorOptions { Tenancies = [tenancy] });
        var result = await oci.ScanAsync();

        result.Discovery.Chosen.ShouldBe("auto");
        result.Discovery.Mode.ShouldBe("thorough");
        result.Complete.ShouldBeTrue();
        result.ApiCalls.ShouldBe(oci.Requests.Count);
    }

    [Theory]
    [InlineData(DiscoveryMode.Auto)]
    [InlineData(DiscoveryMode.Search)]
    [InlineData(DiscoveryMode.Thorough)]
    public async Task A_narrowed_scope_gives_the_same_findings_in_every_mode(DiscoveryMode mode)
    {
        var tenancy = new TestTenancy(TestTenancy.Ashburn, TestTenancy.Frankfurt);
        var apps = tenancy.Compartment("apps");
        var web = tenancy.Compartment("web", apps);
        var vault = tenancy.Vault("vault", tenancy.Compartment("security"));
        tenancy.Key("security", vault, "ocid1.compartment.oc1..security");
        tenancy.Key("web", vault, web);
        tenancy.Key("frankfurt", tenancy.Vault("other", apps, TestTenancy.Frankfurt), apps);
        await using var oci = await SimulatedOci.StartAsync(tenancy);

        var below = await oci.ScanAsync(new ScanRequest { CompartmentIds = [apps], Discovery = mode });
        below.Verdicts().ShouldBe(["frankfurt Fail", "web Fail"]);
        var there = await oci.ScanAsync(new ScanRequest { Regions = [TestTenancy.Ashburn], Discovery = mode });
        there.Verdicts().ShouldBe(["security Fail", "web Fail"]);
        var both = await oci.ScanAsync(
            new ScanRequest
            {
                CompartmentIds = [web],
                Regions = [TestTenancy.Ashburn],
                Discovery = mode,
            }
        );
        both.Verdicts().ShouldBe(["web Fail"]);
        new[] { below, there, both }.ShouldAllBe(result => result.Complete);
    }
}
