using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Discovery;

public sealed class TenancyScannerTests
{
    [Fact]
    public async Task Keys_are_found_wherever_they_live()
    {
        var tenancy = new TestTenancy(TestTenancy.Ashburn, TestTenancy.Frankfurt);
        var apps = tenancy.Compartment("apps");
        var web = tenancy.Compartment("web", apps);
        var security = tenancy.Compartment("security");
        var vault = tenancy.Vault("vault", web);
        tenancy.Key("own", vault, web);
        tenancy.Key("parent", vault, apps, "SOFTWARE");
        tenancy.Key("elsewhere", vault, security);
        tenancy.Key("root", tenancy.Vault("vault-of-root", region: TestTenancy.Frankfurt), mode: "EXTERNAL");

        await using var oci = await SimulatedOci.StartAsync(tenancy);
        var result = await oci.ScanAsync();

        result.Verdicts().ShouldBe(["elsewhere Fail", "own Fail", "parent Pass", "root Pass"]);
        result.Findings.Single(finding => finding.Resource.Name == "own").CompartmentPath.ShouldBe("root/apps/web");
        result.Complete.ShouldBeTrue();
        result.Coverage.ShouldBe(1);
    }

    [Fact]
    public async Task The_count_of_a_vault_spares_the_lists_that_would_be_empty()
    {
        var tenancy = new TestTenancy();
        var compartments = Enumerable.Range(1, 20).Select(number => tenancy.Compartment($"c{number}")).ToList();
        tenancy.Key("near", tenancy.Vault("vault", compartments[7]), compartments[7]);

        await using var oci = await SimulatedOci.StartAsync(tenancy);
        var result = await oci.ScanAsync(new ScanRequest { Discovery = DiscoveryMode.Search });

        result.Verdicts().ShouldBe(["near Fail"]);
        oci.Requests.Count(request => request.Operation == "ListKeys").ShouldBe(1);
        oci.Requests.Count(request => request.Operation == "ListVaults").ShouldBe(1);
        oci.Requests.Count.ShouldBe(3 + 1 + 1 + 1 + 1 + 1);
    }

    [Fact]
    public async Task All_pages_of_compartments_vaults_and_keys_are_read()
    {
        var tenancy = new TestTenancy();
        var compartments = Enumerable.Range(1, 230).Select(number => tenancy.Compartment($"c{number:000}")).ToList();
        var vaults = Enumerable
            .Range(1, 120)
            .Select(number => tenancy.Vault($"v{number:000}", compartments[^1]))
            .ToList();
        foreach (var number in Enumerable.Range(1, 210))
        {
            tenancy.Key($"k{number:000}", vaults[^1], compartments[^1]);
        }

        await using var oci = await SimulatedOci.StartAsync(tenancy);
        var result = await oci.ScanAsync();

        result.Scope.CompartmentIds.Count.ShouldBe(231);
        result.Findings.Count().ShouldBe(210);
        result.Inventory.Count.ShouldBe(120 + 210);
        result.Complete.ShouldBeTrue();
        oci.Requests.ShouldAllBe(request => request.Status == 200 && !request.Query.EndsWith("page="));
    }

    [Fact]
    public async Task A_region_that_is_not_ready_is_named_and_not_asked()
    {
        var tenancy = new TestTenancy();
        tenancy.Region(TestTenancy.Frankfurt, "IN_PROGRESS");

        await using var oci = await SimulatedOci.StartAsync(tenancy);
        var result = await oci.ScanAsync();

        result.Scope.Regions.ShouldBe([TestTenancy.Ashburn]);
        result.Scope.RegionsNotReady.ShouldBe([TestTenancy.Frankfurt]);
        oci.Requests.ShouldAllBe(request => !request.Host.Contains(TestTenancy.Frankfurt));
        result.Complete.ShouldBeTrue();
    }

    [Fact]
    public async Task A_region_newer_than_this_program_is_scanned_in_the_realm_of_the_tenancy()
    {
        var tenancy = new TestTenancy(TestTenancy.Ashburn, "xx-nowhere-1");
        tenancy.Key("new", tenancy.Vault("vault", region: "xx-nowhere-1"));

        await using var oci = await SimulatedOci.StartAsync(tenancy);

        (await oci.ScanAsync()).Verdicts().ShouldBe(["new Fail"]);
        oci.Requests.ShouldContain(request => request.Host == "kms.xx-nowhere-1.oraclecloud.com");
    }

    [Theory]
    [InlineData("INACTIVE")]
    [InlineData("DELETING")]
    [InlineData("DELETED")]
    public async Task A_compartment_that_is_not_active_is_left_out(string state)
    {
        var tenancy = new TestTenancy();
        var gone = tenancy.Compartment("gone", state: state);
        tenancy.Key("gone", tenancy.Vault("vault", gone), gone);

        await using var oci = await SimulatedOci.StartAsync(tenancy);
        var result = await oci.ScanAsync();

        result.Scope.CompartmentIds.ShouldBe([TestTenancy.Root]);
        result.Findings.ShouldBeEmpty();
        oci.Requests.ShouldAllBe(request => !request.Query.Contains("..gone"));
    }

    [Fact]
    public async Task A_replica_counts_once()
    {
        var tenancy = new TestTenancy(TestTenancy.Ashburn, TestTenancy.Frankfurt);
        foreach (var region in new[] { TestTenancy.Ashburn, TestTenancy.Frankfurt })
        {
            tenancy.Key("key", tenancy.Vault("vault", region: region), region: region);
        }

        await using var oci = await SimulatedOci.StartAsync(tenancy);
        var result = await oci.ScanAsync();

        result.Verdicts().ShouldBe(["key Fail"]);
        result.Findings.First().Resource.Region.ShouldBe(TestTenancy.Ashburn);
        oci.Requests.Count(request => request.Operation == "ListKeys").ShouldBe(2);
    }

    [Theory]
    [InlineData("PENDING_DELETION", "ENABLED")]
    [InlineData("DREAMING", "ENABLED")]
    [InlineData("ACTIVE", "DISABLED")]
    public async Task A_replica_is_judged_with_its_own_state_and_its_own_vault(string vaultState, string keyState)
    {
        var tenancy = new TestTenancy(TestTenancy.Ashburn, TestTenancy.Frankfurt);
        var vault = tenancy.Vault("vault", state: vaultState);
        tenancy.Vault("vault", region: TestTenancy.Frankfurt);
        tenancy.Key("key", vault, state: keyState, region: TestTenancy.Ashburn);
        tenancy.Key("key", vault, region: TestTenancy.Frankfurt);
        await using var oci = await SimulatedOci.StartAsync(tenancy);
        (await oci.ScanAsync()).Verdicts().ShouldBe(["key Fail"]);
    }

    [Fact]
    public async Task The_calls_that_are_reported_are_those_that_were_made()
    {
        var tenancy = new TestTenancy(TestTenancy.Ashburn, TestTenancy.Frankfurt);
        tenancy.Key("key", tenancy.Vault("vault", tenancy.Compartment("apps")));
        tenancy.Fault(429, "ListVaults", TestTenancy.Frankfurt);

        await using var oci = await SimulatedOci.StartAsync(tenancy);
        var result = await oci.ScanAsync();

        result.ApiCalls.ShouldBe(oci.Requests.Count);
        result.Throttled.ShouldBe(2 * 8);
    }
}
