using System.Text.Json.Nodes;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Discovery;

public sealed class ScanGapTests
{
    private readonly TestTenancy _tenancy = new(TestTenancy.Ashburn, TestTenancy.Frankfurt);
    private readonly string _apps;
    private readonly string _vault;

    public ScanGapTests()
    {
        _apps = _tenancy.Compartment("apps");
        _vault = _tenancy.Vault("vault");
        _tenancy.Key("root", _vault);
        _tenancy.Key("apps", _vault, _apps);
        _tenancy.Key("frankfurt", _tenancy.Vault("vault-of-frankfurt", region: TestTenancy.Frankfurt));
    }

    [Fact]
    public async Task A_compartment_whose_vaults_cannot_be_listed_is_a_gap_with_all_its_details()
    {
        _tenancy.Fault(404, "ListVaults", TestTenancy.Frankfurt, TestTenancy.Root);
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync();

        result.Verdicts().ShouldBe(["apps Fail", "root Fail"]);
        var gap = result.Gaps.ShouldHaveSingleItem();
        gap.Region.ShouldBe(TestTenancy.Frankfurt);
        gap.CompartmentId.ShouldBe(TestTenancy.Root);
        gap.Service.ShouldBe("kms");
        gap.Operation.ShouldBe("ListVaults");
        gap.Status.ShouldBe(404);
        gap.Code.ShouldBe("NotAuthorizedOrNotFound");
        gap.Message.ShouldBe("It is so.");
        gap.OpcRequestId.ShouldNotBeNullOrEmpty();
        gap.Rules.ShouldBe(["OCI-KMS-004"]);
        result.Complete.ShouldBeFalse();
        result.Coverage.ShouldBe(0.75);
    }

    [Fact]
    public async Task A_compartment_whose_keys_cannot_be_listed_is_a_gap_and_the_others_are_read()
    {
        _tenancy.Fault(403, "ListKeys", TestTenancy.Ashburn, TestTenancy.Root);
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync();

        result.Verdicts().ShouldBe(["apps Fail", "frankfurt Fail"]);
        result.GapLines().ShouldBe([$"us-ashburn-1 {TestTenancy.Root} ListKeys 403 NotAllowed"]);
    }

    [Fact]
    public async Task A_region_that_fails_does_not_stop_the_others()
    {
        _tenancy.Fault(503, region: TestTenancy.Frankfurt);
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync();

        result.Verdicts().ShouldBe(["apps Fail", "root Fail"]);
        result
            .GapLines()
            .ShouldBe([
                $"eu-frankfurt-1 {_apps} ListVaults 503 ServiceUnavailable",
                $"eu-frankfurt-1 {TestTenancy.Root} ListVaults 503 ServiceUnavailable",
            ]);
        result.Coverage.ShouldBe(0.5);
    }

    [Fact]
    public async Task A_count_that_cannot_be_read_is_no_gap_since_all_compartments_are_asked()
    {
        _tenancy.Fault(404, "GetVaultUsage");
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync();

        result.Verdicts().ShouldBe(["apps Fail", "frankfurt Fail", "root Fail"]);
        result.Complete.ShouldBeTrue();
        oci.Requests.Count(request => request.Operation == "ListKeys").ShouldBe(4);
    }

    [Fact]
    public async Task Keys_that_a_vault_counts_and_no_list_shows_are_a_gap()
    {
        _tenancy.Key("hidden", _vault, _tenancy.Compartment("gone", state: "DELETED"));
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync();

        result.Verdicts().ShouldBe(["apps Fail", "frankfurt Fail", "root Fail"]);
        result.GapLines().ShouldBe([$"us-ashburn-1 {TestTenancy.Root} ListKeys  KeysMissing"]);
        result.Gaps[0].ResourceId.ShouldBe(_vault);
        result
            .Gaps[0]
            .Message.ShouldBe("the vault counts 3 keys, but 2 were listed in all compartments that can be seen");
    }

    [Fact]
    public async Task A_user_who_sees_one_compartment_only_learns_of_keys_elsewhere()
    {
        var tenancy = new TestTenancy();
        var vault = tenancy.Vault("vault");
        tenancy.Key("hidden", vault, tenancy.Compartment("gone", state: "DELETED"));
        await using var oci = await SimulatedOci.StartAsync(tenancy);
        var result = await oci.ScanAsync();

        result.GapLines().ShouldBe([$"us-ashburn-1 {TestTenancy.Root} ListKeys  KeysMissing"]);
        result.Complete.ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://collector.example")]
    [InlineData("https://x-management.kms.eu-frankfurt-1.oraclecloud.com")]
    [InlineData("https://x-management.kms.us-ashburn-1.oraclecloud.com.evil.example")]
    [InlineData("http://127.0.0.1:9")]
    public async Task A_vault_that_points_elsewhere_is_a_gap_and_gets_no_request(string endpoint)
    {
        var hostile = new JsonObject { ["managementEndpoint"] = endpoint };
        var vault = _tenancy.Vault("hostile", _apps, more: hostile);
        _tenancy.Key("hostile", vault, _apps);
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync();

        result.Verdicts().ShouldBe(["apps Fail", "frankfurt Fail", "root Fail"]);
        result.GapLines().ShouldBe(["us-ashburn-1 * ListKeys  UntrustedEndpoint"]);
        result.Gaps[0].ResourceId.ShouldBe(vault);
        result
            .Gaps[0]
            .Message.ShouldBe(
                "the vault's management endpoint is not a vault's address in this region and realm, so no signed request was sent"
            );
        oci.Requests.ShouldAllBe(request => request.Host != new Uri(endpoint).Authority);
    }

    [Theory]
    [InlineData("GetTenancy")]
    [InlineData("ListRegionSubscriptions")]
    [InlineData("ListCompartments")]
    public async Task Without_tenancy_regions_or_compartments_there_is_no_scan(string operation)
    {
        _tenancy.Fault(404, operation);
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var error = await Should.ThrowAsync<OciException>(() => oci.ScanAsync());
        error.Call.Operation.ShouldBe(operation);
        error.Code.ShouldBe("NotAuthorizedOrNotFound");
    }
}
