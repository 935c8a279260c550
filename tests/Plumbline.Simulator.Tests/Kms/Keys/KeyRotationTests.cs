namespace Plumbline.Simulator.Tests.Kms.Keys;

public sealed class KeyRotationTests
{
    [Fact]
    public async Task A_new_version_becomes_current_once_it_is_enabled()
    {
        await using var vault = await Vault.ServeAsync(keys: [Client.Tenancies.Key("k")], delay: TimeSpan.FromHours(1));
        var old = (await vault.GetAsync("keys/k"))["currentKeyVersion"];
        var version = await vault.PostAsync("keys/k/keyVersions");
        version["lifecycleState"].ShouldBe("CREATING");
        (version["keyId"], version["vaultId"], version["origin"]).ShouldBe(("k", "v", "INTERNAL"));
        (await vault.GetAsync("keys/k"))["currentKeyVersion"].ShouldBe(old);
        (await vault.GetAsync("keys/k/keyVersions")).Ids.ShouldBe([old, version["id"]]);
        vault.Advance(TimeSpan.FromHours(1));
        (await vault.GetAsync("keys/k"))["currentKeyVersion"].ShouldBe(version["id"]);
        (await vault.GetAsync("keys/k/keyVersions")).All("lifecycleState").ShouldBe(["ENABLED", "ENABLED"]);
    }

    [Fact]
    public async Task Only_an_external_key_names_the_version_outside()
    {
        await using var virtualVault = await Vault.ServeAsync();
        var key = $"keys/{await virtualVault.CreateAsync()}";
        var body = new { externalKeyVersionId = "2" };
        (await virtualVault.PostAsync($"{key}/keyVersions", body)).Code.ShouldBe("InvalidParameter");
    }

    [Fact]
    public async Task An_external_key_refers_to_a_key_outside_and_so_do_its_versions()
    {
        await using var vault = await Vault.ServeAsync("x");
        var details = Vault.Details(mode: "EXTERNAL");
        (await vault.PostAsync("keys", details)).Code.ShouldBe("MissingParameter");
        details["externalKeyReference"] = new { externalKeyId = "outside" };
        var created = await vault.PostAsync("keys", details);
        var key = $"keys/{created["id"]}";
        Outside(created).ShouldBe("outside");
        (await vault.PostAsync($"{key}/keyVersions")).Code.ShouldBe("MissingParameter");
        await vault.PostAsync($"{key}/keyVersions", new { externalKeyVersionId = "2" });
        var read = await vault.GetAsync(key);
        Outside(read).ShouldBe("outside");
        Outside(read, "externalKeyVersionId").ShouldBe("2");
        foreach (var id in (await vault.GetAsync($"{key}/keyVersions")).Ids)
        {
            Outside(await vault.GetAsync($"{key}/keyVersions/{id}")).ShouldBe("outside");
        }

        (await vault.PostAsync("sign", Signing(created["id"]))).Code.ShouldBe("InvalidParameter");
    }

    [Theory]
    [InlineData("RSA")]
    [InlineData("ECDSA")]
    public async Task External_keys_are_symmetric(string algorithm)
    {
        await using var vault = await Vault.ServeAsync("x");
        var details = Vault.Details(algorithm is "RSA" ? Vault.Rsa : Vault.Ecdsa, "EXTERNAL");
        details["externalKeyReference"] = new { externalKeyId = "outside" };
        (await vault.PostAsync("keys", details)).Code.ShouldBe("InvalidParameter");
    }

    [Fact]
    public async Task What_happens_in_a_vault_happens_in_its_replica_which_changes_nothing_itself()
    {
        await using var vault = await Vault.ServeAsync();
        var id = await vault.CreateAsync();
        await vault.PostAsync($"keys/{id}/keyVersions");
        var sealedHere = await vault.PostAsync("encrypt", new { keyId = id, plaintext = "aGk=" });
        const string Frankfurt = "https://kms.eu-frankfurt-1.oraclecloud.com/20180608/vaults/v";
        var replica = await vault.Oci.GetAsync(Frankfurt);
        var keys = $"{replica["managementEndpoint"]}/20180608/keys";
        (await vault.Oci.GetAsync($"{keys}/{id}"))["isPrimary"].ShouldBe("False");
        (await vault.Oci.GetAsync($"{keys}/{id}/keyVersions")).Ids.ShouldBe(
            (await vault.GetAsync($"keys/{id}/keyVersions")).Ids
        );
        (await vault.Oci.PostAsync($"{keys}/{id}/actions/disable", "")).Status.ShouldBe(400);
        var body = $$"""{"keyId":"{{id}}","ciphertext":"{{sealedHere["ciphertext"]}}"}""";
        (await vault.Oci.PostAsync($"{replica["cryptoEndpoint"]}/20180608/decrypt", body))["plaintext"]
            .ShouldBe("aGk=");
        await vault.PostAsync($"keys/{id}/actions/disable");
        (await vault.Oci.GetAsync($"{keys}/{id}"))["lifecycleState"].ShouldBe("DISABLED");
    }

    private static object Signing(string keyId) =>
        new
        {
            keyId,
            message = "aGk=",
            signingAlgorithm = "SHA_256_RSA_PKCS_PSS",
        };

    private static string? Outside(Client.Response response, string field = "externalKeyId") =>
        response.Json.GetProperty("externalKeyReferenceDetails").GetProperty(field).GetString();
}
