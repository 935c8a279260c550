using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Identity;

/// <summary>Policies from a tenancy file, over the wire, to findings.</summary>
public sealed class PolicyCollectorTests : IAsyncDisposable
{
    private static readonly RuleCatalog Rules = RuleCatalog.Of(typeof(TenancyScanner).Assembly);
    private static readonly string[] KeyRules = ["OCI-KMS-108", "OCI-KMS-109", "OCI-KMS-114"];

    private readonly TestTenancy _tenancy = new(TestTenancy.Ashburn, TestTenancy.Frankfurt);
    private readonly string _prod;
    private SimulatedOci _oci = null!;

    public PolicyCollectorTests()
    {
        _prod = _tenancy.Compartment("prod");
        _tenancy.Policy("admins", TestTenancy.Root, "Allow group Administrators to manage all-resources in tenancy");
        _tenancy.Policy(
            "team",
            _prod,
            "Allow group Team to manage keys in compartment prod where request.permission != 'KEY_DELETE'",
            "Allow group Team to manage vaults in compartment prod"
        );
        _tenancy.Policy("storage", TestTenancy.Root, "Allow service blockstorage to use keys in tenancy");
        _tenancy.Policy("network", TestTenancy.Root, "Allow group Net to manage virtual-network-family in tenancy");
    }

    public async ValueTask DisposeAsync() => await _oci.DisposeAsync();

    [Theory]
    [InlineData(DiscoveryMode.Auto)]
    [InlineData(DiscoveryMode.Search)]
    [InlineData(DiscoveryMode.Thorough)]
    public async Task Policies_of_all_compartments_are_judged_in_every_mode(DiscoveryMode mode)
    {
        var result = await ScanAsync(new ScanRequest { RuleIds = KeyRules, Discovery = mode });

        Lines(result)
            .ShouldBe([
                "OCI-KMS-108 admins Pass",
                "OCI-KMS-108 team Fail",
                "OCI-KMS-109 admins Pass",
                "OCI-KMS-109 team Fail",
                "OCI-KMS-114 admins Pass",
                "OCI-KMS-114 storage Fail",
                "OCI-KMS-114 team Pass",
            ]);
        result.Complete.ShouldBeTrue();
        result.Coverage.ShouldBe(1);
        result.Findings.ShouldAllBe(finding => finding.Resource.Region == "");
    }

    [Fact]
    public async Task Each_compartment_is_asked_once_at_the_home_region_and_no_vault_is_looked_for()
    {
        await ScanAsync(new ScanRequest { RuleIds = KeyRules });

        _oci.Requests.Count(request => request.Operation == "ListPolicies").ShouldBe(2);
        _oci.Requests.ShouldAllBe(request => request.Operation != "ListVaults");
        var cells = (await _oci.ScanAsync(new ScanRequest { RuleIds = ["OCI-KMS-108"] })).Ledger.Cells;
        cells
            .Select(cell => $"{cell.Region} {cell.CompartmentId} {cell.Status} {cell.Findings}")
            .ShouldBe([
                $"{TestTenancy.Ashburn} {TestTenancy.Root} {CoverageStatus.Assessed} 1",
                $"{TestTenancy.Ashburn} {_prod} {CoverageStatus.Assessed} 1",
                $"{TestTenancy.Frankfurt} {TestTenancy.Root} {CoverageStatus.NotApplicable} 0",
                $"{TestTenancy.Frankfurt} {_prod} {CoverageStatus.NotApplicable} 0",
            ]);
    }

    [Fact]
    public async Task Search_leaves_out_compartments_without_policies_and_the_result_says_that_nothing_proves_it()
    {
        _tenancy.Compartment("empty");
        var result = await ScanAsync(new ScanRequest { RuleIds = KeyRules, Discovery = DiscoveryMode.Search });

        _oci.Requests.Count(request => request.Operation == "ListPolicies").ShouldBe(2);
        result.Discovery.Unproven.ShouldHaveSingleItem().ShouldContain("besides vaults and keys");
    }

    [Fact]
    public async Task A_narrowed_scope_judges_its_own_policies_and_heeds_all_denials()
    {
        _tenancy.Policy("guard", TestTenancy.Root, "Deny group Team to manage vaults in tenancy");
        var result = await ScanAsync(
            new ScanRequest
            {
                RuleIds = ["OCI-KMS-108"],
                CompartmentIds = [_prod],
                Regions = [TestTenancy.Frankfurt],
            }
        );

        Lines(result).ShouldBe(["OCI-KMS-108 team Pass"]);
        result.Complete.ShouldBeTrue();
    }

    [Fact]
    public async Task A_list_that_fails_is_a_gap_of_no_region_and_leaves_verdicts_on_duties_open()
    {
        _tenancy.Policy("keepers", TestTenancy.Root, "Allow group Keepers to {KEY_ROTATE} in tenancy");
        _tenancy.Fault(404, "ListPolicies", compartmentId: _prod);
        var result = await ScanAsync(new ScanRequest { RuleIds = KeyRules });

        Lines(result).ShouldContain("OCI-KMS-109 keepers NotAssessed");
        Lines(result).ShouldContain("OCI-KMS-114 storage Fail");
        result.GapLines().ShouldBe([$" {_prod} ListPolicies 404 NotAuthorizedOrNotFound"]);
        result.Gaps[0].Rules.ShouldBe(KeyRules);
        result.Coverage.ShouldBe(0.5);
    }

    [Fact]
    public async Task A_statement_that_the_scanner_does_not_understand_is_not_assessed_with_its_number()
    {
        _tenancy.Policy(
            "odd",
            _prod,
            "Allow group Team to read keys in compartment prod",
            "Allow group Team to manage vaults in compartment prod where target.vault.id = 'it\\'s'"
        );
        var result = await ScanAsync(new ScanRequest { RuleIds = ["OCI-KMS-108"] });

        var odd = result.Findings.Single(finding => finding.Resource.Name == "odd");
        odd.Status.ShouldBe(FindingStatus.NotAssessed);
        odd.Evidence.Select(evidence => evidence.Name).ShouldBe(["statement 2", "statement 2 is not understood"]);
    }

    [Fact]
    public async Task A_scan_that_is_stopped_says_that_policies_are_missing()
    {
        using var stop = new CancellationTokenSource();
        var options = new SimulatorOptions
        {
            RequestLog = (request, _) =>
            {
                if (request.Operation == "SearchResources")
                {
                    stop.Cancel();
                }
            },
        };
        _oci = await SimulatedOci.StartAsync(_tenancy, options, Rules);
        var result = await SimulatedOci.ScanAsync(
            new ScanRequest { RuleIds = KeyRules, Discovery = DiscoveryMode.Search },
            _oci.Options,
            new SkippingTime(),
            _ => { },
            stop.Token,
            Rules
        );

        result.Complete.ShouldBeFalse();
        result.Gaps.Select(gap => $"{gap.Region ?? "-"} {gap.Code}").ShouldContain("- Stopped");
        result.Findings.ShouldBeEmpty();
    }

    private async Task<ScanResult> ScanAsync(ScanRequest request)
    {
        _oci = await SimulatedOci.StartAsync(_tenancy, new SimulatorOptions(), Rules);
        return await _oci.ScanAsync(request);
    }

    private static IEnumerable<string> Lines(ScanResult result) =>
        result
            .Findings.Select(finding => $"{finding.Rule.Id} {finding.Resource.Name} {finding.Status}")
            .Order(StringComparer.Ordinal);
}
