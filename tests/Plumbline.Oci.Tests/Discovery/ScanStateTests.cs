using System.Text.Json.Nodes;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Discovery;

public sealed class ScanStateTests
{
    private readonly TestTenancy _tenancy = new();

    [Theory]
    [InlineData("PENDING_DELETION")]
    [InlineData("SCHEDULING_DELETION")]
    [InlineData("CREATING")]
    [InlineData("DELETED")]
    public async Task Keys_of_a_vault_that_is_not_active_are_left_out(string state)
    {
        _tenancy.Key("key", _tenancy.Vault("vault", state: state));
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync();

        result.Findings.ShouldBeEmpty();
        result.Complete.ShouldBeTrue();
        oci.Requests.ShouldAllBe(request => request.Operation != "ListKeys");
    }

    [Fact]
    public async Task Keys_of_a_vault_in_an_unknown_state_are_read_and_not_assessed()
    {
        _tenancy.Key("key", _tenancy.Vault("vault", state: "DREAMING"));
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        (await oci.ScanAsync()).Verdicts().ShouldBe(["key NotAssessed"]);
    }

    [Fact]
    public async Task Keys_that_are_not_enabled_are_left_out_and_those_in_an_unknown_state_are_not_assessed()
    {
        var vault = _tenancy.Vault("vault");
        foreach (var state in new[] { "ENABLED", "DISABLED", "PENDING_DELETION", "CREATING", "DELETED", "DREAMING" })
        {
            _tenancy.Key(state, vault, state: state);
        }

        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var result = await oci.ScanAsync();

        result.Verdicts().ShouldBe(["DREAMING NotAssessed", "ENABLED Fail"]);
        result.Complete.ShouldBeTrue();
    }

    [Fact]
    public async Task The_wrapping_key_of_a_vault_is_no_key_of_a_customer()
    {
        var wrapping = new JsonObject { ["wrappingkeyId"] = "ocid1.key.oc1..wrapping" };
        var vault = _tenancy.Vault("vault", more: wrapping);
        _tenancy.Key("wrapping", vault);
        _tenancy.Key("own", vault, mode: "SOFTWARE");
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        (await oci.ScanAsync()).Verdicts().ShouldBe(["own Pass"]);
    }
}
