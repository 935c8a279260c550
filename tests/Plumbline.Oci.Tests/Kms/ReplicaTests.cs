using System.Text.Json.Nodes;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Kms;

/// <summary>A vault and its replica hold the same keys: each has one finding.</summary>
public sealed class ReplicaTests
{
    private readonly TestTenancy _tenancy = new(TestTenancy.Ashburn, TestTenancy.Frankfurt);

    [Theory]
    [InlineData(TestTenancy.Ashburn, DiscoveryMode.Search)]
    [InlineData(TestTenancy.Ashburn, DiscoveryMode.Thorough)]
    [InlineData(TestTenancy.Frankfurt, DiscoveryMode.Search)]
    [InlineData(TestTenancy.Frankfurt, DiscoveryMode.Thorough)]
    public async Task Of_verdicts_that_are_equal_that_on_the_original_stands(string primary, DiscoveryMode mode)
    {
        Replicate(primary);
        _tenancy.Key("alone", _tenancy.Vault("other"));
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync(new ScanRequest { Discovery = mode });

        result.Verdicts().ShouldBe(["alone Fail", "key Fail"]);
        result.Findings.Single(finding => finding.Resource.Name == "key").Resource.Region.ShouldBe(primary);
        result.Complete.ShouldBeTrue();
        oci.Requests.Where(request => request.Operation == "GetVault")
            .Select(request => request.Path)
            .ShouldBe(Enumerable.Repeat("/20180608/vaults/ocid1.vault.oc1.any.vault.abcdef", 2));
    }

    [Theory]
    [InlineData("SOFTWARE", "HSM", TestTenancy.Frankfurt)]
    [InlineData("HSM", "SOFTWARE", TestTenancy.Ashburn)]
    [InlineData("QUANTUM", "SOFTWARE", TestTenancy.Ashburn)]
    public async Task The_gravest_verdict_stands_wherever_the_original_is(
        string inAshburn,
        string inFrankfurt,
        string region
    )
    {
        Replicate(TestTenancy.Ashburn, inAshburn, inFrankfurt);
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var finding = (await oci.ScanAsync()).Findings.ShouldHaveSingleItem();

        finding.Resource.Region.ShouldBe(region);
    }

    [Fact]
    public async Task Where_nobody_says_which_one_is_the_original_the_first_region_speaks()
    {
        Replicate(TestTenancy.Frankfurt);
        _tenancy.Fault(404, "GetVault");
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync();

        result.Findings.ShouldHaveSingleItem().Resource.Region.ShouldBe(TestTenancy.Ashburn);
        result.Complete.ShouldBeTrue();
    }

    [Fact]
    public async Task In_one_chosen_region_there_is_no_replica_to_ask_about()
    {
        Replicate(TestTenancy.Ashburn);
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync(new ScanRequest { Regions = [TestTenancy.Frankfurt] });

        result.Findings.ShouldHaveSingleItem().Resource.Region.ShouldBe(TestTenancy.Frankfurt);
        oci.Requests.ShouldAllBe(request => request.Operation != "GetVault");
    }

    private void Replicate(string primary, string inAshburn = "HSM", string inFrankfurt = "HSM")
    {
        foreach (var (region, mode) in new[] { (TestTenancy.Ashburn, inAshburn), (TestTenancy.Frankfurt, inFrankfurt) })
        {
            var vault = _tenancy.Vault(
                "vault",
                region: region,
                more: new JsonObject { ["isPrimary"] = region == primary }
            );
            _tenancy.Key("key", vault, mode: mode, region: region);
        }
    }
}
