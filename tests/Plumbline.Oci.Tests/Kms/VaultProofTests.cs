using Plumbline.Core.Scans;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Kms;

/// <summary>OCI's counts of vaults say when a scan by Search has seen all; wrong ones cost calls, and hide nothing.</summary>
public sealed class VaultProofTests : IAsyncDisposable
{
    private const string External = "no count of OCI includes EXTERNAL vaults";
    private const string ShownVault =
        $$"""{"items": [{"resourceType": "Vault", "identifier": "v", "compartmentId": "{{TestHome.Tenancy}}"}]}""";

    private readonly StubTenancy _tenancy = new() { Search = ShownVault, Counts = Counts("1") };

    public ValueTask DisposeAsync() => _tenancy.DisposeAsync();

    [Fact]
    public async Task A_count_that_agrees_spares_the_other_compartments_and_the_other_count()
    {
        var result = await ScanAsync();

        AskedForVaults().ShouldBe(1);
        result.Discovery.Proofs.ShouldContain(new CountProof("us-ashburn-1", "virtual-vault-count", 1, 1, 1, 1));
        result.Discovery.Unproven.ShouldBe([
            "VIRTUAL_PRIVATE vaults are counted only where the count of DEFAULT vaults disagrees or is 0",
            External,
        ]);
    }

    [Fact]
    public async Task A_count_that_is_too_low_widens_to_all_compartments()
    {
        _tenancy.Counts = Counts("0");
        var result = await ScanAsync();

        AskedForVaults().ShouldBe(2);
        result.Complete.ShouldBeTrue();
        result.Discovery.Proofs.ShouldContain(new CountProof("us-ashburn-1", "virtual-vault-count", 1, 0, 0, 1));
        result.Discovery.Unproven.ShouldBeEmpty();
    }

    [Fact]
    public async Task Vaults_that_OCI_counts_and_no_list_shows_are_a_gap_with_both_numbers()
    {
        _tenancy.Counts = Counts("3");
        var result = await ScanAsync();

        AskedForVaults().ShouldBe(2);
        result.GapLines().ShouldBe(["us-ashburn-1 * ListVaults  VaultsMissing"]);
        result
            .Gaps[0]
            .Message.ShouldBe(
                "OCI counts 3 vaults of type DEFAULT (virtual-vault-count), but 1 were listed in all compartments that can be seen"
            );
        result.Coverage.ShouldBe(0);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("null")]
    [InlineData("\"one\"")]
    [InlineData("1e30")]
    [InlineData("{}")]
    public async Task A_count_that_is_none_widens_to_all_compartments_and_is_told(string used)
    {
        _tenancy.Counts = Counts(used);
        var result = await ScanAsync();

        AskedForVaults().ShouldBe(2);
        result.Complete.ShouldBeTrue();
        result
            .Discovery.Unproven.ShouldHaveSingleItem()
            .ShouldStartWith("us-ashburn-1: the count of vaults could not be read (");
    }

    [Fact]
    public async Task A_count_that_may_not_be_read_widens_to_all_compartments_and_is_told()
    {
        _tenancy.Counts = _ => null;
        var result = await ScanAsync();

        AskedForVaults().ShouldBe(2);
        result.Complete.ShouldBeTrue();
        result.Discovery.Unproven.ShouldBe([
            "us-ashburn-1: the count of vaults could not be read (404 NotAuthorizedOrNotFound), so every compartment was listed instead",
        ]);
    }

    [Theory]
    [InlineData("VIRTUAL_PRIVATE", "0", "1")]
    [InlineData("DEFAULT", "1", "0")]
    public async Task A_vault_that_Search_does_not_show_is_found_by_its_own_count(
        string type,
        string shared,
        string own
    )
    {
        _tenancy.Search = """{"items": []}""";
        _tenancy.Vaults = _tenancy.Vaults.Replace("DEFAULT", type, StringComparison.Ordinal);
        _tenancy.Counts = Counts(shared, own);
        (await ScanAsync()).Complete.ShouldBeTrue();
    }

    [Theory]
    [InlineData("\"vaultType\": null")]
    [InlineData("\"vaultType\": \"QUANTUM\"")]
    public async Task A_vault_of_unknown_type_may_be_the_one_that_is_counted(string type)
    {
        _tenancy.Vaults = _tenancy.Vaults.Replace("\"vaultType\": \"DEFAULT\"", type, StringComparison.Ordinal);
        (await ScanAsync()).Complete.ShouldBeTrue();
    }

    [Theory]
    [InlineData("DELETED", "0")]
    [InlineData("PENDING_DELETION", "1")]
    public async Task A_vault_counts_until_it_is_deleted_and_its_keys_are_not_asked_for(string state, string used)
    {
        _tenancy.Counts = Counts(used);
        _tenancy.Vaults = _tenancy.Vaults.Replace("ACTIVE", state, StringComparison.Ordinal);
        var result = await _tenancy.ScanAsync(DiscoveryMode.Search);

        result.Findings.ShouldBeEmpty();
        result.Complete.ShouldBeTrue();
        result.Discovery.Proofs.ShouldContain(proof => proof.Source == "virtual-vault-count" && proof.Agreeing == 1);
        _tenancy.Requests.ShouldAllBe(request => !request.Target.StartsWith("/20180608/keys"));
    }

    [Fact]
    public async Task A_vault_of_external_keys_that_counts_none_is_looked_at_all_the_same()
    {
        _tenancy.Counts = Counts("0");
        _tenancy.Vaults = _tenancy.Vaults.Replace("DEFAULT", "EXTERNAL", StringComparison.Ordinal);
        _tenancy.Usage = """{"keyCount": 0, "softwareKeyCount": 0}""";
        (await ScanAsync()).Complete.ShouldBeTrue();
    }

    private async Task<ScanResult> ScanAsync()
    {
        var result = await _tenancy.ScanAsync(DiscoveryMode.Search);
        result.Verdicts().ShouldBe(["apps Fail", "root Fail"]);
        return result;
    }

    private int AskedForVaults() =>
        _tenancy.Requests.Count(request => request.Target.StartsWith("/20180608/vaults?", StringComparison.Ordinal));

    private static Func<string, string?> Counts(string shared, string own = "0") =>
        limit => $$"""{"used": {{(limit == "virtual-vault-count" ? shared : own)}}}""";
}
