using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Kms;

public sealed class KeyTests(KeyTests.Two two) : IClassFixture<KeyTests.Two>
{
    private const string Tenancy = """
        {
          "tenancy": {"id": "T"},
          "regions": ["us-ashburn-1"],
          "compartments": [{"id": "c", "compartmentId": "T"}],
          "vaults": [
            {"id": "v", "compartmentId": "T", "region": "us-ashburn-1", "wrappingkeyId": "wrapping"},
            {"id": "w", "compartmentId": "T", "region": "us-ashburn-1"}
          ],
          "keys": [
            {"id": "aes", "compartmentId": "T", "vaultId": "v", "displayName": "B", "protectionMode": "HSM"},
            {"id": "rsa", "compartmentId": "T", "vaultId": "v", "displayName": "a", "algorithm": "RSA"},
            {"id": "ec", "compartmentId": "T", "vaultId": "v", "displayName": "A", "protectionMode": "SOFTWARE",
              "keyShape": {"algorithm": "ECDSA", "length": 48, "curveId": "NIST_P384"}},
            {"id": "odd", "compartmentId": "T", "vaultId": "v", "displayName": "C", "protectionMode": null,
              "lifecycleState": "NEW_STATE"},
            {"id": "elsewhere", "compartmentId": "c", "vaultId": "v", "displayName": "D"},
            {"id": "wrapping", "compartmentId": "T", "vaultId": "v", "displayName": "E"},
            {"id": "other", "compartmentId": "T", "vaultId": "w", "displayName": "F"}
          ],
          "keyVersions": [{"id": "1", "keyId": "aes"}, {"id": "2", "keyId": "aes", "origin": "EXTERNAL"}]
        }
        """;

    private readonly Oci _oci = two.Oci;
    private readonly string _keys = $"http://127.1.0.1:{two.Oci.Server.Environment.RootUrl.Port}/20180608/keys";

    [Theory]
    [InlineData("", "aes rsa ec odd")]
    [InlineData("&protectionMode=HSM", "aes")]
    [InlineData("&protectionMode=SOFTWARE", "ec")]
    [InlineData("&algorithm=AES", "aes odd")]
    [InlineData("&algorithm=RSA", "rsa")]
    [InlineData("&length=48", "ec")]
    [InlineData("&curveId=NIST_P384", "ec")]
    [InlineData("&curveId=NIST_P256", "")]
    [InlineData("&sortBy=DISPLAYNAME", "ec aes odd rsa")]
    [InlineData("&sortBy=TIMECREATED", "odd ec rsa aes")]
    public async Task Keys_are_listed_as_asked(string query, string expected) =>
        string.Join(' ', (await _oci.GetAsync($"{_keys}?compartmentId=T{query}")).Ids).ShouldBe(expected);

    [Fact]
    public async Task A_key_is_listed_in_its_own_compartment_not_in_its_vaults() =>
        (await _oci.GetAsync($"{_keys}?compartmentId=c")).Ids.ShouldBe(["elsewhere"]);

    [Fact]
    public async Task A_list_shows_summaries()
    {
        var key = (await _oci.GetAsync($"{_keys}?compartmentId=T")).Json[0];
        key.GetProperty("algorithm").GetString().ShouldBe("AES");
        key.TryGetProperty("keyShape", out _).ShouldBeFalse();
        key.TryGetProperty("currentKeyVersion", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_key_is_shown_with_its_shape_and_without_what_the_file_left_out()
    {
        var response = await _oci.GetAsync($"{_keys}/rsa");
        response.Json.GetProperty("keyShape").GetProperty("algorithm").GetString().ShouldBe("RSA");
        response.Json.TryGetProperty("algorithm", out _).ShouldBeFalse();
        response.Json.TryGetProperty("protectionMode", out _).ShouldBeFalse();
        response["lifecycleState"].ShouldBe("ENABLED");
        response.Headers["etag"].ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Nulls_and_unknown_states_are_served_as_they_stand()
    {
        var response = await _oci.GetAsync($"{_keys}/odd");
        response.Json.GetProperty("protectionMode").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        response["lifecycleState"].ShouldBe("NEW_STATE");
    }

    [Fact]
    public async Task Versions_listed_in_the_file_are_all_and_the_last_is_current()
    {
        var versions = await _oci.GetAsync($"{_keys}/aes/keyVersions");
        versions.Ids.ShouldBe(["1", "2"]);
        versions.All("origin").ShouldBe(["INTERNAL", "EXTERNAL"]);
        (await _oci.GetAsync($"{_keys}/aes"))["currentKeyVersion"].ShouldBe("2");
        (await _oci.GetAsync($"{_keys}/aes/keyVersions/1"))["vaultId"].ShouldBe("v");
        (await _oci.GetAsync($"{_keys}/rsa/keyVersions/1")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_key_without_listed_versions_has_its_current_one()
    {
        var current = (await _oci.GetAsync($"{_keys}/ec"))["currentKeyVersion"];
        (await _oci.GetAsync($"{_keys}/ec/keyVersions")).Ids.ShouldBe([current]);
    }

    [Fact]
    public async Task Keys_of_another_vault_are_not_found() => NotFound(await _oci.GetAsync($"{_keys}/other"));

    [Fact]
    public async Task The_regional_endpoint_has_no_keys() =>
        NotFound(await _oci.GetAsync($"/20180608/keys?compartmentId=T"));

    [Fact]
    public async Task A_vaults_endpoint_has_no_vaults() =>
        NotFound(await _oci.GetAsync($"{_keys.Replace("keys", "vaults")}?compartmentId=T"));

    [Fact]
    public async Task An_unknown_compartment_is_not_found() =>
        NotFound(await _oci.GetAsync($"{_keys}?compartmentId=none"));

    private static void NotFound(Response response)
    {
        response.Status.ShouldBe(404);
        response.Code.ShouldBe("NotAuthorizedOrNotFound");
    }

    public sealed class Two() : Served(Tenancy);
}
