using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Kms.Vaults;

public sealed class VaultDeletionTests : IAsyncLifetime
{
    private Lab _lab = null!;

    public async ValueTask InitializeAsync() =>
        _lab = await Lab.StartAsync(
            With(
                keys:
                [
                    Key("k"),
                    KeyIn("off", "DISABLED"),
                    KeyIn("early", "PENDING_DELETION", 10),
                    KeyIn("gone", "DELETED"),
                ]
            )
        );

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    [Fact]
    public async Task A_scheduled_vault_takes_its_keys_with_it_and_then_answers_no_more()
    {
        var keys = await _lab.KeysAsync("v");
        var scheduled = await _lab.ActAsync("v", "scheduleDeletion", Lab.At(20));
        scheduled["lifecycleState"].ShouldBe("SCHEDULING_DELETION");
        (await _lab.GetAsync("v"))["lifecycleState"].ShouldBe("PENDING_DELETION");
        (await StatesAsync()).ShouldBe(["PENDING_DELETION", "PENDING_DELETION", "PENDING_DELETION", "DELETED"]);
        (await _lab.KeyAsync("v", "k"))["timeOfDeletion"].ShouldBe(scheduled["timeOfDeletion"]);
        (await _lab.KeyAsync("v", "early"))["timeOfDeletion"].ShouldNotBe(scheduled["timeOfDeletion"]);
        await _lab.AdvanceAsync("P19DT23H");
        (await _lab.GetAsync("v"))["lifecycleState"].ShouldBe("PENDING_DELETION");
        await _lab.AdvanceAsync("PT2H");
        (await _lab.GetAsync("v"))["lifecycleState"].ShouldBe("DELETED");
        (await _lab.Oci.GetAsync($"{keys}/k")).Code.ShouldBe("NotAuthorizedOrNotFound");
        (await _lab.Oci.GetAsync($"{Lab.Ashburn}/vaults/v/usage"))["softwareKeyCount"].ShouldBe("0");
    }

    [Fact]
    public async Task Cancelled_it_brings_back_what_it_took_and_nothing_else()
    {
        await _lab.ActAsync("v", "scheduleDeletion", Lab.At(20));
        (await _lab.ActAsync("v", "cancelDeletion"))["lifecycleState"].ShouldBe("CANCELLING_DELETION");
        var vault = await _lab.GetAsync("v");
        vault["lifecycleState"].ShouldBe("ACTIVE");
        vault.Json.TryGetProperty("timeOfDeletion", out _).ShouldBeFalse();
        (await StatesAsync()).ShouldBe(["ENABLED", "DISABLED", "PENDING_DELETION", "DELETED"]);
        (await _lab.KeyAsync("v", "k")).Json.TryGetProperty("timeOfDeletion", out _).ShouldBeFalse();
        await _lab.AdvanceAsync("P40D");
        (await _lab.GetAsync("v"))["lifecycleState"].ShouldBe("ACTIVE");
        (await StatesAsync())[..2].ShouldBe(["ENABLED", "DISABLED"]);
    }

    [Fact]
    public async Task Without_a_time_it_is_thirty_days()
    {
        await _lab.ActAsync("v", "scheduleDeletion");
        var time = DateTimeOffset.Parse((await _lab.GetAsync("v"))["timeOfDeletion"], null);
        (time - TimeProvider.System.GetUtcNow()).TotalDays.ShouldBe(30, 0.01);
    }

    [Theory]
    [InlineData(6.99, 400, "InvalidParameter")]
    [InlineData(30.01, 400, "InvalidParameter")]
    [InlineData(9, 409, "IncorrectState")]
    public async Task A_wrong_time_is_refused_and_changes_nothing(double days, int status, string code)
    {
        var refused = await _lab.ActAsync("v", "scheduleDeletion", Lab.At(days));
        (refused.Status, refused.Code).ShouldBe((status, code));
        (await StatesAsync()).ShouldBe(["ENABLED", "DISABLED", "PENDING_DELETION", "DELETED"]);
    }

    [Fact]
    public async Task What_the_state_does_not_allow_is_refused()
    {
        (await _lab.ActAsync("v", "cancelDeletion")).Code.ShouldBe("IncorrectState");
        await _lab.ActAsync("v", "scheduleDeletion");
        (await _lab.ActAsync("v", "scheduleDeletion")).Code.ShouldBe("IncorrectState");
        (await _lab.UpdateAsync("v", new { displayName = "x" })).Code.ShouldBe("IncorrectState");
        (await _lab.ActAsync("v", "changeCompartment", new { compartmentId = Root })).Code.ShouldBe("IncorrectState");
        (await _lab.ActAsync("v", "createReplica", new { replicaRegion = "eu-frankfurt-1" })).Code.ShouldBe(
            "IncorrectState"
        );
        (await _lab.Oci.PostAsync(await _lab.KeysAsync("v"), CreateKeyTests.Details())).Code.ShouldBe("IncorrectState");
    }

    private async Task<string[]> StatesAsync()
    {
        var keys = await _lab.KeysAsync("v");
        return (await _lab.Oci.GetAsync($"{keys}?compartmentId={Root}")).All("lifecycleState");
    }

    private static object KeyIn(string id, string state, int? days = null) =>
        new
        {
            id,
            compartmentId = Root,
            vaultId = "v",
            lifecycleState = state,
            protectionMode = "SOFTWARE",
            timeOfDeletion = days is { } some ? TimeProvider.System.GetUtcNow().AddDays(some).ToString("O") : null,
        };
}
