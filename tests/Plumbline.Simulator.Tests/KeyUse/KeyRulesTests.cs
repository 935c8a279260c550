using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.KeyUse;

/// <summary>Which keys a resource can use, and what a change of key leaves alone.</summary>
public sealed class KeyRulesTests() : Served(Consumers.Tenancy)
{
    [Theory]
    [InlineData("""{"kmsKeyId":"none"}""", 404, "NotAuthorizedOrNotFound")]
    [InlineData("""{"kmsKeyId":"far"}""", 404, "NotAuthorizedOrNotFound")]
    [InlineData("""{"kmsKeyId":"off"}""", 409, "IncorrectState")]
    [InlineData("""{"kmsKeyId":"rsa"}""", 400, "InvalidParameter")]
    [InlineData("""{"kmsKeyId":""}""", 400, "InvalidParameter")]
    [InlineData("""{"kmsKeyId":7}""", 400, "InvalidParameter")]
    public async Task A_key_that_cannot_be_used_is_refused_and_the_old_one_stays(string body, int status, string code)
    {
        var change = await PutAsync("/20160918/bootVolumes/a/kmsKey", body);
        change.Status.ShouldBe(status);
        change.Code.ShouldBe(code);
        (await Oci.GetAsync("/20160918/bootVolumes/a/kmsKey"))["kmsKeyId"].ShouldBe("old");
    }

    [Theory]
    [InlineData("PUT", "/20160918/volumes/a/kmsKey", """{"kmsKeyId":"new"}""")]
    [InlineData("DELETE", "/20160918/volumes/a/kmsKey", null)]
    [InlineData("PUT", "/20171215/fileSystems/a", """{"kmsKeyId":"new"}""")]
    [InlineData("POST", "/n/ns/b/a", """{"kmsKeyId":"new"}""")]
    [InlineData("POST", "/n/ns/b/a", """{"kmsKeyId":""}""")]
    public async Task Nothing_moves_off_a_key_that_waits_for_its_deletion(string method, string url, string? body)
    {
        var vault = await Oci.GetAsync("/20180608/vaults/v");
        var key = $"{vault["managementEndpoint"]}/20180608/keys/old/actions";
        (await Oci.PostAsync($"{key}/scheduleDeletion", "{}")).Status.ShouldBe(200);
        (await ChangeAsync(method, url, body)).Code.ShouldBe("IncorrectState");
        (await Oci.PostAsync($"{key}/cancelDeletion", "")).Status.ShouldBe(200);
        (await ChangeAsync(method, url, body)).Status.ShouldBeInRange(200, 204);
    }

    [Fact]
    public async Task A_key_goes_with_its_own_vault()
    {
        var url = "/20160918/autonomousDatabases/a/actions/configureAutonomousDatabaseVaultKey";
        (await Oci.PostAsync(url, """{"kmsKeyId":"new","vaultId":"w"}""")).Code.ShouldBe("InvalidParameter");
        (await Oci.PostAsync(url, """{"kmsKeyId":"new","vaultId":"none"}""")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_version_is_one_of_the_keys_own()
    {
        var url = "/20160918/databases/a/actions/setKeyVersion";
        (await Oci.PostAsync(url, """{"provider":"OCI","kmsKeyVersionId":"new1"}""")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Signatures_are_verified_with_keys_that_can()
    {
        var body = """{"imagePolicyConfig":{"isPolicyEnabled":true,"keyDetails":[{"kmsKeyId":"new"}]}}""";
        (await PutAsync("/20181201/applications/a", body)).Code.ShouldBe("InvalidParameter");
    }

    [Theory]
    [InlineData("/20180222/clusters/a", """{"name":"n","kmsKeyId":"new"}""", "kmsKeyId")]
    [InlineData("/20180608/secrets/a", """{"description":"d","keyId":"new"}""", "keyId")]
    public async Task Where_OCI_has_no_way_to_another_key_an_update_does_not_make_one(
        string url,
        string body,
        string field
    )
    {
        (await PutAsync(url, body)).Status.ShouldBeInRange(200, 202);
        (await Oci.GetAsync(url))[field].ShouldBe("old");
    }

    [Fact]
    public async Task Backups_made_before_keep_their_key()
    {
        var old = await Oci.PostAsync("/20160918/volumeBackups", """{"volumeId":"a"}""");
        old["kmsKeyId"].ShouldBe("old");
        (await PutAsync("/20160918/volumes/a/kmsKey", """{"kmsKeyId":"new"}""")).Status.ShouldBe(200);
        (await Oci.GetAsync("/20160918/volumeBackups/a"))["kmsKeyId"].ShouldBe("old");
        (await Oci.GetAsync($"/20160918/volumeBackups/{old["id"]}"))["kmsKeyId"].ShouldBe("old");
        (await Oci.PostAsync("/20160918/volumeBackups", """{"volumeId":"a"}"""))["kmsKeyId"].ShouldBe("new");
    }

    [Fact]
    public async Task A_replica_in_another_region_shows_the_key_that_its_source_gave_it()
    {
        var replica = """{"availabilityDomain":"x:PHX-AD-1","xrrKmsKeyId":"far"}""";
        var change = await PutAsync("/20160918/volumes/a", $$"""{"blockVolumeReplicas":[{{replica}}]}""");
        var id = change.Json.GetProperty("blockVolumeReplicas")[0].GetProperty("blockVolumeReplicaId").GetString();
        var url = $"https://iaas.us-phoenix-1.oraclecloud.com/20160918/blockVolumeReplicas/{id}";
        (await Oci.GetAsync(url))["kmsKeyId"].ShouldBe("far");
        (await PutAsync("/20160918/volumes/a", """{"blockVolumeReplicas":[]}""")).Status.ShouldBe(200);
        (await Oci.GetAsync(url)).Status.ShouldBe(404);
        var near = replica.Replace("far", "new", StringComparison.Ordinal);
        (await PutAsync("/20160918/volumes/a", $$"""{"blockVolumeReplicas":[{{near}}]}""")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_rotated_key_has_a_new_version_and_keeps_its_old_ones()
    {
        var database = await Oci.PostAsync("/20160918/databases/a/actions/rotateKey", "");
        var endpoint = (await Oci.GetAsync("/20180608/vaults/v"))["managementEndpoint"];
        (await Oci.GetAsync($"{endpoint}/20180608/keys/old"))["currentKeyVersion"]
            .ShouldBe(database["kmsKeyVersionId"]);
        var versions = await Oci.GetAsync($"{endpoint}/20180608/keys/old/keyVersions");
        versions.Ids.ShouldBe(["old1", database["kmsKeyVersionId"]]);
    }

    [Fact]
    public async Task What_has_changed_meanwhile_is_not_changed_again()
    {
        var url = "/20171215/fileSystems/a";
        var request = Oci.Signer.Sign(HttpMethod.Put, Oci.Absolute(url), """{"kmsKeyId":"new"}""");
        request.Headers.TryAddWithoutValidation("if-match", "stale");
        (await Oci.SendAsync(request)).Code.ShouldBe("NoEtagMatch");
    }

    [Fact]
    public async Task An_update_merges_settings_and_replaces_tags()
    {
        var url = "/20180222/nodePools/a";
        var tags = """{"freeformTags":{"a":"1"},"nodeConfigDetails":{"kmsKeyId":"new"}}""";
        (await PutAsync(url, tags)).Status.ShouldBe(202);
        (await PutAsync(url, """{"freeformTags":{"b":"2"}}""")).Status.ShouldBe(202);
        var pool = await Oci.GetAsync(url);
        pool["freeformTags"].ShouldBe("""{"b":"2"}""");
        pool.Json.GetProperty("nodeConfigDetails").GetProperty("size").GetInt32().ShouldBe(3);
        pool.Json.GetProperty("nodeConfigDetails").GetProperty("kmsKeyId").GetString().ShouldBe("new");
    }

    private Task<Response> PutAsync(string url, string body) => ChangeAsync("PUT", url, body);

    private Task<Response> ChangeAsync(string method, string url, string? body) =>
        Oci.SendAsync(Oci.Signer.Sign(new HttpMethod(method), Oci.Absolute(url), body));
}
