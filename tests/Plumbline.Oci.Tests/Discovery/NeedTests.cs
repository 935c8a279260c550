using Plumbline.Core.Matching;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Settings;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Kms;
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
        Count("ListKeyVersions").ShouldBe(0);
    }

    [Fact]
    public async Task A_rule_that_needs_versions_gets_those_of_each_key_in_one_call()
    {
        var result = await ScanAsync("OCI-Test-102");

        result.Verdicts().ShouldBe(["one Pass", "two Pass"]);
        Count("GetKey").ShouldBe(0);
        Count("ListKeyVersions").ShouldBe(2);
        var version = result.Findings.Select(finding => ((Key)finding.Resource).Versions![0]).First();
        version.Provenance!.Operation.ShouldBe("ListKeyVersions");
        version.Region.ShouldBe(TestTenancy.Ashburn);
    }

    [Fact]
    public async Task What_a_rule_needs_of_some_keys_only_is_read_of_those_and_of_none_that_is_deleted()
    {
        _tenancy.Key("off", "ocid1.vault.oc1.any.vault.abcdef", state: "DISABLED");
        _tenancy.Key("gone", "ocid1.vault.oc1.any.vault.abcdef", state: "DELETED");
        var result = await ScanAsync("OCI-Test-105");

        result.Verdicts().ShouldBe(["gone NotAssessed", "off Pass", "one NotAssessed", "two NotAssessed"]);
        _oci.Requests.Where(request => request.Operation == "GetKey")
            .Select(request => request.Path)
            .ShouldBe(["/20180608/keys/ocid1.key.oc1..off"]);
    }

    [Fact]
    public async Task What_a_rule_needs_is_decided_by_how_it_is_set_where_the_key_is()
    {
        var at = new ScopedChange
        {
            Compartment = CompartmentPattern.Parse("root/apps"),
            Change = new RuleChange { Parameters = new Dictionary<string, object> { ["state"] = "ENABLED" } },
        };
        var settings = new RuleSettings(RuleTuning.Default, [at]);
        _oci = await SimulatedOci.StartAsync(_tenancy, new SimulatorOptions(), Rules);
        var profile = new Profile("test", new Dictionary<string, RuleSettings> { ["OCI-Test-105"] = settings });
        var result = await _oci.ScanAsync(new ScanRequest { RuleIds = ["OCI-Test-105"], Profile = profile });

        result.Verdicts().ShouldBe(["one NotAssessed", "two Pass"]);
        Count("GetKey").ShouldBe(1);
    }

    [Fact]
    public async Task Two_rules_that_need_the_same_cost_it_once()
    {
        await ScanAsync("OCI-Test-101", "OCI-Test-102");

        Count("GetKey").ShouldBe(2);
        Count("ListKeyVersions").ShouldBe(2);
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
    [InlineData("ListKeyVersions", "OCI-Test-102")]
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
        _tenancy.Fault(404, "ListKeyVersions");
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
