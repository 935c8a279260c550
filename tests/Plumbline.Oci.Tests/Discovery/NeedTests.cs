using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Discovery;

/// <summary>Only what rules need is asked for.</summary>
public sealed class NeedTests : IAsyncDisposable
{
    private static readonly RuleCatalog Rules = RuleCatalog.Of(typeof(NeedTests).Assembly);

    private readonly TestTenancy _tenancy = new(TestTenancy.Ashburn, TestTenancy.Frankfurt);
    private SimulatedOci _oci = null!;

    public NeedTests()
    {
        var vault = _tenancy.Vault("vault");
        _tenancy.Key("one", vault);
        _tenancy.Key("two", vault, _tenancy.Compartment("apps"));
    }

    public ValueTask DisposeAsync() => _oci.DisposeAsync();

    [Fact]
    public async Task A_rule_that_needs_whole_keys_has_each_key_read_once_and_sees_its_shape()
    {
        var result = await ScanAsync("OCI-Test-101");

        result.Verdicts().ShouldBe(["one Pass", "two Pass"]);
        Count("GetKey").ShouldBe(2);
        Count("GetKeyVersion").ShouldBe(0);
    }

    [Fact]
    public async Task A_rule_that_needs_versions_gets_the_current_one_of_each_key()
    {
        var result = await ScanAsync("OCI-Test-102");

        result.Verdicts().ShouldBe(["one Pass", "two Pass"]);
        Count("GetKey").ShouldBe(2);
        Count("GetKeyVersion").ShouldBe(2);
    }

    [Fact]
    public async Task Two_rules_that_need_the_same_cost_it_once()
    {
        await ScanAsync("OCI-Test-101", "OCI-Test-102");

        Count("GetKey").ShouldBe(2);
        Count("GetKeyVersion").ShouldBe(2);
    }

    [Fact]
    public async Task A_rule_of_vaults_lists_no_keys_and_asks_no_vault_for_its_count()
    {
        var result = await ScanAsync("OCI-Test-103");

        result.Verdicts().ShouldBe(["vault Fail"]);
        result.Complete.ShouldBeTrue();
        Count("ListKeys").ShouldBe(0);
        Count("GetVaultUsage").ShouldBe(0);
        Count("GetVault").ShouldBe(0);
    }

    [Fact]
    public async Task A_rule_of_the_tenancy_asks_no_region_for_anything()
    {
        var result = await ScanAsync("OCI-Test-104");

        result.Verdicts().ShouldBe(["test Pass"]);
        result.Complete.ShouldBeTrue();
        result.Discovery.Mode.ShouldBe("none");
        result.ApiCalls.ShouldBe(3);
        _oci.Requests.Select(request => request.Operation)
            .Order(StringComparer.Ordinal)
            .ShouldBe(["GetTenancy", "ListCompartments", "ListRegionSubscriptions"]);
    }

    [Theory]
    [InlineData("GetKey", "OCI-Test-101")]
    [InlineData("GetKey", "OCI-Test-102")]
    public async Task A_key_that_cannot_be_read_is_a_gap_and_not_assessed(string operation, string rule)
    {
        _tenancy.Fault(404, operation, compartmentId: TestTenancy.Root);
        var result = await ScanAsync(rule);

        result.Verdicts().ShouldBe(["one NotAssessed", "two Pass"]);
        result.GapLines().ShouldBe([$"us-ashburn-1 {TestTenancy.Root} {operation} 404 NotAuthorizedOrNotFound"]);
        result.Gaps[0].ResourceName.ShouldBe("key one");
        result.Complete.ShouldBeFalse();
    }

    [Fact]
    public async Task A_version_that_cannot_be_read_does_not_cost_what_the_key_itself_tells()
    {
        _tenancy.Fault(404, "GetKeyVersion");
        var result = await ScanAsync("OCI-Test-101", "OCI-Test-102");

        result
            .Findings.Select(finding => $"{finding.Rule.Id} {finding.Status}")
            .Distinct()
            .ShouldBe(["OCI-Test-101 Pass", "OCI-Test-102 NotAssessed"]);
    }

    [Theory]
    [InlineData(DiscoveryMode.Search)]
    [InlineData(DiscoveryMode.Thorough)]
    public async Task A_rule_of_vaults_judges_none_outside_a_chosen_compartment(DiscoveryMode mode)
    {
        var below = _tenancy.Compartment("below");
        _tenancy.Vault("own", below);
        _oci = await SimulatedOci.StartAsync(_tenancy, new SimulatorOptions(), Rules);
        var result = await _oci.ScanAsync(
            new ScanRequest
            {
                RuleIds = ["OCI-Test-103"],
                CompartmentIds = [below],
                Discovery = mode,
            }
        );

        result.Verdicts().ShouldBe(["own Fail"]);
        result.Complete.ShouldBeTrue();
    }

    private async Task<ScanResult> ScanAsync(params string[] rules)
    {
        _oci = await SimulatedOci.StartAsync(_tenancy, new SimulatorOptions(), Rules);
        return await _oci.ScanAsync(new ScanRequest { RuleIds = rules });
    }

    private int Count(string operation) => _oci.Requests.Count(request => request.Operation == operation);
}
