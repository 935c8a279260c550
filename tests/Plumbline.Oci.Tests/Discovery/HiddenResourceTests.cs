using Plumbline.Core.Scans;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Discovery;

/// <summary>A user who may not see everything is told what is hidden, and how much.</summary>
public sealed class HiddenResourceTests
{
    private static readonly string[] Outline =
    [
        "inspect compartments in tenancy",
        "inspect tenancies in tenancy",
        "read resource-availability in tenancy",
    ];

    private readonly TestTenancy _tenancy = new();
    private readonly string _open;
    private readonly string _shut;

    public HiddenResourceTests()
    {
        _open = _tenancy.Compartment("open");
        _shut = _tenancy.Compartment("shut");
        var vault = _tenancy.Vault("seen-vault", _open);
        _tenancy.Key("seen", vault, _open);
    }

    [Theory]
    [InlineData(DiscoveryMode.Auto)]
    [InlineData(DiscoveryMode.Search)]
    [InlineData(DiscoveryMode.Thorough)]
    public async Task Vaults_where_the_user_may_not_look_are_gaps(DiscoveryMode mode)
    {
        _tenancy.Key("hidden", _tenancy.Vault("hidden-vault", _shut), _shut);
        var result = await ScanAsync(mode, "read vaults in compartment open", "inspect keys in tenancy");

        result
            .GapLines()
            .ShouldBe([
                $"us-ashburn-1 {_shut} ListVaults 404 NotAuthorizedOrNotFound",
                $"us-ashburn-1 {TestTenancy.Root} ListVaults 404 NotAuthorizedOrNotFound",
            ]);
        result.Discovery.Proofs.ShouldContain(new CountProof("us-ashburn-1", "virtual-vault-count", 1, 0, 2, 1));
    }

    [Fact]
    public async Task Where_all_that_is_counted_was_seen_a_narrow_policy_is_no_gap_for_a_scan_by_Search()
    {
        var result = await ScanAsync(
            DiscoveryMode.Search,
            "read vaults in compartment open",
            "inspect keys in compartment open"
        );
        result.Complete.ShouldBeTrue();
    }

    [Theory]
    [InlineData(DiscoveryMode.Auto)]
    [InlineData(DiscoveryMode.Search)]
    [InlineData(DiscoveryMode.Thorough)]
    public async Task Vaults_in_a_compartment_that_is_hidden_itself_are_missing_with_both_numbers(DiscoveryMode mode)
    {
        _tenancy.Vault("hidden-vault", _tenancy.Compartment("gone", state: "DELETED"));
        var result = await ScanAsync(mode, "read vaults in tenancy", "inspect keys in tenancy");

        result.GapLines().ShouldBe(["us-ashburn-1 * ListVaults  VaultsMissing"]);
        result.Gaps[0].Message.ShouldContain("OCI counts 2 vaults of type DEFAULT");
        result.Gaps[0].Message.ShouldContain("but 1 were listed");
    }

    [Theory]
    [InlineData(DiscoveryMode.Auto)]
    [InlineData(DiscoveryMode.Search)]
    [InlineData(DiscoveryMode.Thorough)]
    public async Task Keys_where_the_user_may_not_look_are_gaps(DiscoveryMode mode)
    {
        _tenancy.Key("hidden", "ocid1.vault.oc1.any.seen-vault.abcdef", _shut);
        var result = await ScanAsync(mode, "read vaults in tenancy", "inspect keys in compartment open");

        result
            .GapLines()
            .ShouldBe([
                $"us-ashburn-1 {_shut} ListKeys 404 NotAuthorizedOrNotFound",
                $"us-ashburn-1 {TestTenancy.Root} ListKeys 404 NotAuthorizedOrNotFound",
            ]);
        result.Discovery.Proofs.ShouldContain(new CountProof("us-ashburn-1", "GetVaultUsage", 1, 0, 2, 1));
    }

    [Theory]
    [InlineData(DiscoveryMode.Auto)]
    [InlineData(DiscoveryMode.Search)]
    [InlineData(DiscoveryMode.Thorough)]
    public async Task Keys_in_a_compartment_that_is_hidden_itself_are_missing(DiscoveryMode mode)
    {
        var gone = _tenancy.Compartment("gone", state: "DELETED");
        _tenancy.Key("hidden", "ocid1.vault.oc1.any.seen-vault.abcdef", gone);
        var result = await ScanAsync(mode, "read vaults in tenancy", "inspect keys in tenancy");

        result.GapLines().ShouldBe([$"us-ashburn-1 {_open} ListKeys  KeysMissing"]);
    }

    [Fact]
    public async Task Without_the_count_of_keys_every_compartment_is_asked_and_that_is_told()
    {
        var result = await ScanAsync(DiscoveryMode.Search, "inspect vaults in tenancy", "inspect keys in tenancy");

        result.Complete.ShouldBeTrue();
        result.Calls.Where(call => call.Operation == "ListKeys").Sum(call => call.Calls).ShouldBe(3);
        result.Discovery.Unproven.ShouldContain(
            "us-ashburn-1: the count of keys in some vaults could not be read (404 NotAuthorizedOrNotFound), so every compartment was asked for them"
        );
    }

    [Fact]
    public async Task Without_the_count_of_vaults_every_compartment_is_asked_and_that_is_told()
    {
        _tenancy.Allow("read vaults in tenancy", "inspect keys in tenancy", Outline[0], Outline[1]);
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync(new ScanRequest { Discovery = DiscoveryMode.Search });

        result.Verdicts().ShouldBe(["seen Fail"]);
        result.Complete.ShouldBeTrue();
        oci.Requests.Count(request => request.Operation == "ListVaults").ShouldBe(3);
        result
            .Discovery.Unproven.ShouldHaveSingleItem()
            .ShouldContain("the count of vaults could not be read (404 NotAuthorizedOrNotFound)");
    }

    [Fact]
    public async Task Who_may_see_no_vault_sees_gaps_and_no_clean_bill()
    {
        _tenancy.Allow(Outline);
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync(new ScanRequest { Discovery = DiscoveryMode.Search });

        result.Findings.ShouldBeEmpty();
        result.Gaps.Count.ShouldBe(3);
        result.Coverage.ShouldBe(0);
        result.Score.ShouldBeNull();
    }

    private async Task<ScanResult> ScanAsync(DiscoveryMode mode, params string[] statements)
    {
        _tenancy.Allow([.. Outline, .. statements]);
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync(new ScanRequest { Discovery = mode });
        result.Verdicts().ShouldBe(["seen Fail"]);
        return result;
    }
}
