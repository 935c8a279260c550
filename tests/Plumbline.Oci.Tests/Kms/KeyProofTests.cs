using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Kms;

/// <summary>A vault's count of its keys, in a scan by Search that sees one of two compartments.</summary>
public sealed class KeyProofTests : IAsyncDisposable
{
    private readonly StubTenancy _tenancy = new()
    {
        Search = $$$"""
            {"items": [
              {"resourceType": "Vault", "identifier": "v", "compartmentId": "{{{TestHome.Tenancy}}}"},
              {"resourceType": "Key", "identifier": "root", "compartmentId": "{{{TestHome.Tenancy}}}", "additionalDetails": {"vaultId": "v"}}
            ]}
            """,
        Counts = limit => limit == "virtual-vault-count" ? """{"used": 1}""" : """{"used": 0}""",
    };

    public ValueTask DisposeAsync() => _tenancy.DisposeAsync();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_count_is_held_against_what_was_listed(int counted)
    {
        _tenancy.Usage = $$"""{"keyCount": {{counted}}, "softwareKeyCount": 0}""";
        var result = await _tenancy.ScanAsync(DiscoveryMode.Search);

        string[] one = ["root Fail"];
        string[] both = ["apps Fail", "root Fail"];
        result.Verdicts().ShouldBe(counted == 1 ? one : both);
        result.Complete.ShouldBeTrue();
    }

    [Theory]
    [InlineData(3, "0", "the vault counts 3 keys, but 2 were listed in all compartments that can be seen")]
    [InlineData(
        int.MaxValue,
        "2147483647",
        "the vault counts 4294967294 keys, but 2 were listed in all compartments that can be seen"
    )]
    public async Task More_keys_than_any_list_shows_are_a_gap_with_both_numbers(
        int hsm,
        string software,
        string message
    )
    {
        _tenancy.Usage = $$"""{"keyCount": {{hsm}}, "softwareKeyCount": {{software}}}""";
        var result = await _tenancy.ScanAsync(DiscoveryMode.Search);

        result.Verdicts().ShouldBe(["apps Fail", "root Fail"]);
        result.GapLines().ShouldBe([$"us-ashburn-1 {TestHome.Tenancy} ListKeys  KeysMissing"]);
        result.Gaps[0].Message.ShouldBe(message);
        result.Gaps[0].ResourceId.ShouldBe("v");
    }

    [Theory]
    [InlineData("""{"keyCount": -1, "softwareKeyCount": 2}""", "InvalidResponse")]
    [InlineData("""{"keyCount": 2147483648, "softwareKeyCount": 0}""", "200 InvalidResponse")]
    [InlineData("""{"keyCount": 1}""", "200 InvalidResponse")]
    [InlineData("{", "200 InvalidResponse")]
    public async Task A_count_that_is_none_widens_to_all_compartments_and_is_told(string usage, string reason)
    {
        _tenancy.Usage = usage;
        var result = await _tenancy.ScanAsync(DiscoveryMode.Search);

        result.Verdicts().ShouldBe(["apps Fail", "root Fail"]);
        result.Complete.ShouldBeTrue();
        result.Discovery.Unproven.ShouldContain(
            $"us-ashburn-1: the count of keys in some vaults could not be read ({reason}), so every compartment was asked for them"
        );
        result.Discovery.Proofs.ShouldAllBe(proof => proof.Source != "GetVaultUsage");
    }

    /// <summary>Its retries make the count come last.</summary>
    [Fact]
    public async Task A_count_that_comes_after_the_last_list_is_waited_for()
    {
        var failures = 0;
        _tenancy.Compartments = "[]";
        _tenancy.Instead = request =>
            request.Target.EndsWith("/usage", StringComparison.Ordinal) && Interlocked.Increment(ref failures) < 6
                ? StubAnswer.Error(500, "InternalError", "It is so.")
                : null;
        var result = await _tenancy.ScanAsync(DiscoveryMode.Search);

        result.GapLines().ShouldBe([$"us-ashburn-1 {TestHome.Tenancy} ListKeys  KeysMissing"]);
    }

    [Fact]
    public async Task A_list_that_fails_is_no_gap_where_the_count_shows_that_it_hid_nothing()
    {
        _tenancy.Usage = """{"keyCount": 1, "softwareKeyCount": 0}""";
        _tenancy.KeysOfApps = "<html>";
        var result = await _tenancy.ScanAsync(DiscoveryMode.Thorough);

        result.Verdicts().ShouldBe(["root Fail"]);
        result.Complete.ShouldBeTrue();
    }

    [Fact]
    public async Task A_vault_of_unknown_type_is_asked_about_every_compartment()
    {
        _tenancy.Vaults = _tenancy.Vaults.Replace("DEFAULT", "QUANTUM", StringComparison.Ordinal);
        _tenancy.Usage = """{"keyCount": 1, "softwareKeyCount": 0}""";
        (await _tenancy.ScanAsync(DiscoveryMode.Search)).Verdicts().ShouldBe(["apps Fail", "root Fail"]);
    }
}
