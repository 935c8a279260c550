using Plumbline.Core.Rules;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Discovery;

public sealed class ScanScopeTests
{
    private readonly TestTenancy _tenancy = new(TestTenancy.Ashburn, TestTenancy.Frankfurt);
    private readonly string _apps;

    public ScanScopeTests()
    {
        _apps = _tenancy.Compartment("apps");
        var web = _tenancy.Compartment("web", _apps);
        var vault = _tenancy.Vault("vault");
        _tenancy.Key("root", vault);
        _tenancy.Key("apps", vault, _apps);
        _tenancy.Key("web", vault, web);
        _tenancy.Key("frankfurt", _tenancy.Vault("vault-of-frankfurt", region: TestTenancy.Frankfurt));
    }

    [Theory]
    [InlineData("eu-frankfurt-1")]
    [InlineData("EU-FRANKFURT-1")]
    [InlineData("fra")]
    public async Task A_chosen_region_is_the_only_one_that_is_asked_for_vaults(string name)
    {
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync(new ScanRequest { Regions = [name] });

        result.Verdicts().ShouldBe(["frankfurt Fail"]);
        result.Scope.Regions.ShouldBe([TestTenancy.Frankfurt]);
        result.Scope.ChosenRegions.ShouldBe([TestTenancy.Frankfurt]);
        result.Complete.ShouldBeTrue();
        oci.Requests.ShouldAllBe(request => request.Host != "kms.us-ashburn-1.oraclecloud.com");
    }

    [Fact]
    public async Task Without_a_choice_nothing_is_narrowed()
    {
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var scope = (await oci.ScanAsync()).Scope;
        scope.ChosenRegions.ShouldBeNull();
        scope.ChosenCompartmentIds.ShouldBeNull();
        scope.ChosenRules.ShouldBeNull();
    }

    [Fact]
    public async Task A_region_without_subscription_is_refused_with_those_that_have_one()
    {
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var error = await Should.ThrowAsync<ConfigurationException>(() =>
            oci.ScanAsync(new ScanRequest { Regions = ["uk-london-1"] })
        );
        error.Message.ShouldBe(
            "The tenancy is not subscribed to the region 'uk-london-1'. It can be scanned in: us-ashburn-1, eu-frankfurt-1."
        );
    }

    [Fact]
    public async Task A_region_whose_subscription_is_not_ready_is_refused_as_that()
    {
        _tenancy.Region("ap-tokyo-1", "IN_PROGRESS");
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var error = await Should.ThrowAsync<ConfigurationException>(() =>
            oci.ScanAsync(new ScanRequest { Regions = ["nrt"] })
        );
        error.Message.ShouldStartWith("The subscription to the region 'ap-tokyo-1' is not ready yet.");
    }

    [Fact]
    public async Task A_subscribed_region_that_is_newer_than_this_program_can_be_chosen()
    {
        _tenancy.Region("xx-nowhere-1");
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync(new ScanRequest { Regions = ["xx-nowhere-1"] });
        result.Scope.Regions.ShouldBe(["xx-nowhere-1"]);
    }

    [Fact]
    public async Task A_chosen_compartment_stands_for_itself_and_all_below_it_even_in_a_foreign_vault()
    {
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync(new ScanRequest { CompartmentIds = [_apps] });

        result.Verdicts().ShouldBe(["apps Fail", "web Fail"]);
        result.Scope.ChosenCompartmentIds.ShouldBe([_apps]);
        result.Scope.CompartmentIds.Count.ShouldBe(2);
        result.Complete.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_below_an_inactive_compartment_belongs_to_the_one_above_it_too()
    {
        var tenancy = new TestTenancy();
        var top = tenancy.Compartment("top");
        var below = tenancy.Compartment("below", tenancy.Compartment("closed", top, "INACTIVE"));
        tenancy.Key("key", tenancy.Vault("vault", below), below);
        await using var oci = await SimulatedOci.StartAsync(tenancy);
        var result = await oci.ScanAsync(new ScanRequest { CompartmentIds = [top] });

        result.Verdicts().ShouldBe(["key Fail"]);
        result.Findings.First().CompartmentPath.ShouldBe("root/top/closed/below");
    }

    [Fact]
    public async Task An_unknown_compartment_is_met_with_a_suggestion()
    {
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var error = await Should.ThrowAsync<ConfigurationException>(() =>
            oci.ScanAsync(new ScanRequest { CompartmentIds = [_apps + "s"] })
        );
        error.Message.ShouldBe(
            $"There is no active compartment '{_apps}s' that this user can see. Did you mean '{_apps}'?"
        );
    }

    [Fact]
    public async Task A_chosen_rule_is_found_in_any_case()
    {
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync(new ScanRequest { RuleIds = ["oci-kms-004", "OCI-KMS-004"] });
        result.Scope.Rules.Select(rule => rule.Id).ShouldBe(["OCI-KMS-004"]);
        result.Findings.Count().ShouldBe(4);
    }

    [Fact]
    public async Task An_unknown_rule_is_refused()
    {
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        await Should.ThrowAsync<UnknownRuleException>(() =>
            oci.ScanAsync(new ScanRequest { RuleIds = ["OCI-KMS-005"] })
        );
    }

    [Fact]
    public async Task A_fixed_endpoint_reaches_one_region_and_names_the_others_as_gaps()
    {
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync(
            options: oci.Options with
            {
                Endpoint = oci.Environment.RootUrl.ToString(),
                Proxy = null,
            }
        );

        result.Verdicts().ShouldBe(["apps Fail", "root Fail", "web Fail"]);
        result.GapLines().ShouldBe(["eu-frankfurt-1 * -  NotReachableByEndpoint"]);
        result.Gaps[0].Message.ShouldBe("--endpoint reaches one region only");
        result.Coverage.ShouldBe(0.5);
    }
}
