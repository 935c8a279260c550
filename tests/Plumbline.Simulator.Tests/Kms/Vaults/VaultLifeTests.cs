using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Kms.Vaults;

public sealed class VaultLifeTests : IAsyncLifetime
{
    private Lab _lab = null!;

    public async ValueTask InitializeAsync() => _lab = await Lab.StartAsync();

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    [Fact]
    public async Task A_created_vault_becomes_active_and_takes_keys()
    {
        var created = await _lab.Oci.PostAsync($"{Lab.Ashburn}/vaults", Lab.Details());
        created["lifecycleState"].ShouldBe("CREATING");
        var vault = await _lab.GetAsync(created["id"]);
        vault.Text.ShouldBe(created.Text.Replace("CREATING", "ACTIVE", StringComparison.Ordinal));
        vault["vaultType"].ShouldBe("DEFAULT");
        vault["isPrimary"].ShouldBe("True");
        vault["isVaultReplicable"].ShouldBe("True");
        vault["wrappingkeyId"].ShouldStartWith("ocid1.key.oc1.iad.");
        (await _lab.KeyAsync(created["id"], await _lab.CreateKeyAsync(created["id"])))["lifecycleState"]
            .ShouldBe("ENABLED");
    }

    [Fact]
    public async Task A_created_vault_has_an_address_of_its_own_under_plain_http()
    {
        var created = await _lab.Oci.PostAsync("/20180608/vaults", Lab.Details());
        var keys = $"{created["managementEndpoint"]}/20180608/keys?compartmentId={Root}";
        keys.ShouldStartWith("http://127.1.");
        (await _lab.Oci.GetAsync(keys)).Ids.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_retry_token_makes_one_vault()
    {
        var first = await _lab.Oci.PostAsync($"{Lab.Ashburn}/vaults", Lab.Details(), "token");
        var second = await _lab.Oci.PostAsync($"{Lab.Ashburn}/vaults", Lab.Details(), "token");
        second["id"].ShouldBe(first["id"]);
        var other = await _lab.Oci.PostAsync($"{Lab.Ashburn}/vaults", Lab.Details(name: "other"), "token");
        (other.Status, other.Code).ShouldBe((409, "InvalidatedRetryToken"));
        (await _lab.Oci.GetAsync($"{Lab.Ashburn}/vaults?compartmentId={Root}")).Ids.ShouldBe([first["id"]]);
    }

    [Theory]
    [InlineData("DEFAULT", "", Root, 400, "InvalidParameter")]
    [InlineData("DEFAULT", "new", "nowhere", 404, "NotAuthorizedOrNotFound")]
    [InlineData("PAPER", "new", Root, 400, "InvalidParameter")]
    [InlineData("EXTERNAL", "new", Root, 400, "InvalidParameter")]
    public async Task Wrong_details_get_OCIs_error(string type, string name, string at, int status, string code)
    {
        var response = await _lab.Oci.PostAsync($"{Lab.Ashburn}/vaults", Lab.Details(type, name, at));
        (response.Status, response.Code).ShouldBe((status, code));
    }

    [Fact]
    public async Task An_update_changes_names_and_tags_of_the_vault_that_the_caller_saw()
    {
        var vault = await _lab.CreateAsync();
        var etag = (await _lab.GetAsync(vault)).Headers["etag"];
        var tags = new { a = "b" };
        var updated = await _lab.UpdateAsync(vault, new { displayName = "other", freeformTags = tags }, etag);
        updated["lifecycleState"].ShouldBe("UPDATING");
        var read = await _lab.GetAsync(vault);
        (read["displayName"], read["freeformTags"]).ShouldBe(("other", """{"a":"b"}"""));
        read["lifecycleState"].ShouldBe("ACTIVE");
        var late = await _lab.UpdateAsync(vault, new { displayName = "late" }, etag);
        (late.Status, late.Code).ShouldBe((412, "NoEtagMatch"));
        (await _lab.UpdateAsync(vault, new { displayName = "" })).Code.ShouldBe("InvalidParameter");
        (await _lab.UpdateAsync("none", new { displayName = "x" })).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_vault_moves_without_its_keys()
    {
        var vault = await _lab.CreateAsync();
        var key = await _lab.CreateKeyAsync(vault);
        (await _lab.ActAsync(vault, "changeCompartment", new { compartmentId = "no" })).Status.ShouldBe(404);
        (await _lab.ActAsync(vault, "changeCompartment", new { compartmentId = "c" })).Status.ShouldBe(200);
        (await _lab.Oci.GetAsync($"{Lab.Ashburn}/vaults?compartmentId=c")).Ids.ShouldBe([vault]);
        (await _lab.Oci.GetAsync($"{Lab.Ashburn}/vaults?compartmentId={Root}")).Ids.ShouldBeEmpty();
        (await _lab.KeyAsync(vault, key))["compartmentId"].ShouldBe(Root);
    }

    [Fact]
    public async Task An_EXTERNAL_vault_needs_its_key_manager_and_hides_its_secret()
    {
        var endpoint = await _lab.Oci.PostAsync(
            $"{Lab.Ashburn}/ekmsPrivateEndpoints",
            $$"""{"compartmentId":"{{Root}}","displayName":"e","subnetId":"s","externalKeyManagerIp":"10.0.0.9","caBundle":"pem"}"""
        );
        var manager =
            $$$"""{"externalVaultEndpointUrl":"https://m","privateEndpointId":"{{{endpoint["id"]}}}","oauthMetadata":{"idcsAccountNameUrl":"u","clientAppId":"i","clientAppSecret":"hush"}}""";
        var body = $$"""{{Lab.Details("EXTERNAL")[..^1]}},"externalKeyManagerMetadata":{{manager}}}""";
        var vault = await _lab.Oci.PostAsync($"{Lab.Ashburn}/vaults", body);
        vault["externalKeyManagerMetadataSummary"]
            .ShouldBe(
                $$$"""{"externalVaultEndpointUrl":"https://m","privateEndpointId":"{{{endpoint["id"]}}}","oauthMetadataSummary":{"idcsAccountNameUrl":"u","clientAppId":"i"}}"""
            );
        vault.Text.ShouldNotContain("hush");
    }
}
