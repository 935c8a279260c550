using System.Text.Json;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Kms.Keys;

public sealed class KeyLifecycleTests
{
    [Theory]
    [InlineData("disable", "DISABLING", "DISABLED")]
    [InlineData("scheduleDeletion", "SCHEDULING_DELETION", "PENDING_DELETION")]
    public async Task What_takes_time_shows_its_state_on_the_way(string action, string through, string end)
    {
        await using var vault = await Vault.ServeAsync(delay: TimeSpan.FromMinutes(1));
        var key = $"keys/{await vault.CreateAsync()}";
        (await vault.StateAsync(key)).ShouldBe("CREATING");
        vault.Advance(TimeSpan.FromMinutes(1));
        (await vault.StateAsync(key)).ShouldBe("ENABLED");
        (await vault.PostAsync($"{key}/actions/{action}", new { }))["lifecycleState"].ShouldBe(through);
        (await vault.StateAsync(key)).ShouldBe(through);
        vault.Advance(TimeSpan.FromMinutes(1));
        (await vault.StateAsync(key)).ShouldBe(end);
    }

    [Fact]
    public async Task A_disabled_key_is_enabled_again()
    {
        await using var vault = await Vault.ServeAsync();
        var key = $"keys/{await vault.CreateAsync()}";
        await vault.PostAsync($"{key}/actions/disable");
        (await vault.PostAsync($"{key}/actions/enable"))["lifecycleState"].ShouldBe("ENABLING");
        (await vault.StateAsync(key)).ShouldBe("ENABLED");
    }

    [Fact]
    public async Task An_update_changes_what_it_names_and_no_more()
    {
        await using var vault = await Vault.ServeAsync();
        var key = $"keys/{await vault.CreateAsync()}";
        var updated = await vault.PutAsync(key, new { freeformTags = new { a = "b" }, lifecycleState = "DELETED" });
        updated["lifecycleState"].ShouldBe("UPDATING");
        await vault.PutAsync(key, new { displayName = "other" });
        var read = await vault.GetAsync(key);
        read["displayName"].ShouldBe("other");
        read["freeformTags"].ShouldBe("""{"a":"b"}""");
        read["lifecycleState"].ShouldBe("ENABLED");
    }

    [Theory]
    [InlineData("""{"displayName":""}""")]
    [InlineData("""{"freeformTags":{"a":1}}""")]
    [InlineData("""{"definedTags":{"a":"b"}}""")]
    [InlineData("""{"isAutoRotationEnabled":true,"autoKeyRotationDetails":{"rotationIntervalInDays":90}}""")]
    public async Task A_wrong_update_is_a_400(string body)
    {
        await using var vault = await Vault.ServeAsync();
        var key = $"keys/{await vault.CreateAsync()}";
        var answer = await vault.PutAsync(key, JsonSerializer.Deserialize<JsonElement>(body));
        (answer.Status, answer.Code).ShouldBe((400, "InvalidParameter"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/actions/disable")]
    [InlineData("/actions/scheduleDeletion")]
    [InlineData("/actions/changeCompartment")]
    [InlineData("/keyVersions")]
    public async Task A_change_of_what_has_changed_meanwhile_is_refused(string path)
    {
        await using var vault = await Vault.ServeAsync();
        var key = $"keys/{await vault.CreateAsync()}";
        var etag = (await vault.GetAsync(key)).Headers["etag"];
        (await SendAsync("stale")).Code.ShouldBe("NoEtagMatch");
        (await SendAsync(etag)).Status.ShouldBeInRange(200, 202);

        Task<Client.Response> SendAsync(string match) =>
            path is ""
                ? vault.PutAsync(key, new { displayName = "x" }, match)
                : vault.PostAsync($"{key}{path}", new { compartmentId = "c" }, match);
    }

    [Fact]
    public async Task A_moved_key_stays_in_its_vault_and_takes_its_versions_along()
    {
        await using var vault = await Vault.ServeAsync();
        var id = await vault.CreateAsync();
        await vault.PostAsync($"keys/{id}/keyVersions");
        (await vault.PostAsync($"keys/{id}/actions/changeCompartment", new { compartmentId = "c" })).Status.ShouldBe(
            202
        );
        (await vault.GetAsync("keys?compartmentId=c")).Ids.ShouldBe([id]);
        (await vault.GetAsync($"keys?compartmentId={Root}")).Ids.ShouldBeEmpty();
        (await vault.GetAsync($"keys/{id}/keyVersions")).All("compartmentId").ShouldBe(["c", "c"]);
        (await vault.GetAsync($"keys/{id}"))["vaultId"].ShouldBe("v");
    }

    [Theory]
    [InlineData("none")]
    [InlineData("gone")]
    public async Task A_key_cannot_be_put_where_no_compartment_is(string compartment)
    {
        await using var vault = await Vault.ServeAsync();
        var id = await vault.CreateAsync();
        var moved = await vault.PostAsync($"keys/{id}/actions/changeCompartment", new { compartmentId = compartment });
        moved.Code.ShouldBe("NotAuthorizedOrNotFound");
        var details = Vault.Details();
        details["compartmentId"] = compartment;
        (await vault.PostAsync("keys", details)).Code.ShouldBe("NotAuthorizedOrNotFound");
    }

    [Fact]
    public async Task Keys_of_a_vault_that_is_not_active_cannot_be_changed()
    {
        await using var vault = await Vault.ServeAsync(
            keys: [Key("k")],
            vaults: [Vault.Typed("v", state: "PENDING_DELETION")]
        );
        (await vault.PostAsync("keys/k/actions/disable")).Code.ShouldBe("IncorrectState");
        (await vault.PostAsync("encrypt", new { keyId = "k", plaintext = "aGk=" })).Code.ShouldBe("IncorrectState");
    }

    [Fact]
    public async Task The_wrapping_key_cannot_be_changed()
    {
        await using var vault = await Vault.ServeAsync(
            keys: [Key("w")],
            vaults:
            [
                new
                {
                    id = "v",
                    compartmentId = Root,
                    region = "us-ashburn-1",
                    wrappingkeyId = "w",
                },
            ]
        );
        (await vault.PostAsync("keys/w/actions/disable")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_service_limit_stops_new_versions()
    {
        await using var vault = await Vault.ServeAsync();
        var id = await vault.CreateAsync();
        for (var pair = 0; pair < 9; pair++)
        {
            await vault.CreateAsync(Vault.Ecdsa);
        }

        (await vault.PostAsync($"keys/{id}/keyVersions")).Status.ShouldBe(200);
        (await vault.PostAsync($"keys/{id}/keyVersions")).Code.ShouldBe("LimitExceeded");
        (await vault.PostAsync("keys", Vault.Details())).Code.ShouldBe("LimitExceeded");
        await vault.CreateAsync(mode: "HSM");
    }
}
