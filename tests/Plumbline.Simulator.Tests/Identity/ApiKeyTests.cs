using System.Security.Cryptography;
using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Identity;

public sealed class ApiKeyTests
{
    private const string Known = "regions";

    [Fact]
    public async Task The_generated_user_is_there_with_the_key_that_signs()
    {
        await using var oci = await Iam.ServeAsync();
        var parts = oci.Signer.KeyId.Split('/');
        var users = await oci.CallAsync("GET", $"users?compartmentId={Root}");
        users.Ids.ShouldBe([parts[1]]);
        (await oci.CallAsync("GET", $"users/{parts[1]}"))["lifecycleState"].ShouldBe("ACTIVE");
        var key = (await oci.CallAsync("GET", $"users/{parts[1]}/apiKeys")).Json.EnumerateArray().Single();
        key.GetProperty("keyId").GetString().ShouldBe(oci.Signer.KeyId);
        key.GetProperty("fingerprint").GetString().ShouldBe(parts[2]);
        using var rsa = RSA.Create();
        rsa.ImportFromPem(key.GetProperty("keyValue").GetString());
        rsa.ExportSubjectPublicKeyInfo().ShouldBe(oci.Signer.Key.ExportSubjectPublicKeyInfo());
    }

    [Fact]
    public async Task An_uploaded_key_signs_until_it_is_deleted()
    {
        await using var oci = await Iam.ServeAsync();
        using var rsa = RSA.Create(2048);
        var user = await oci.UserAsync();
        var uploaded = await UploadAsync(oci, user, Iam.PublicPem(rsa));
        uploaded.Status.ShouldBe(200, uploaded.Text);
#pragma warning disable CA5351 // OCI's choice.
        var hash = MD5.HashData(rsa.ExportSubjectPublicKeyInfo());
#pragma warning restore CA5351
        var fingerprint = string.Join(':', hash.Select(b => b.ToString("x2")));
        uploaded["fingerprint"].ShouldBe(fingerprint);

        var (admin, own) = (oci.Signer, oci.Signer with { KeyId = $"{Root}/{user}/{fingerprint}", Key = rsa });
        oci.Signer = own;
        (await oci.CallAsync("GET", Known)).Status.ShouldBe(200);
        oci.Signer = admin;
        (await oci.CallAsync("DELETE", $"users/{user}/apiKeys/{fingerprint}")).Status.ShouldBe(204);
        oci.Signer = own;
        (await oci.CallAsync("GET", Known)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_key_signs_for_its_own_user_only()
    {
        await using var oci = await Iam.ServeAsync();
        using var rsa = RSA.Create(2048);
        var (ann, bob) = (await oci.UserAsync("ann"), await oci.UserAsync("bob"));
        var fingerprint = (await UploadAsync(oci, ann, Iam.PublicPem(rsa)))["fingerprint"];
        oci.Signer = oci.Signer with { KeyId = $"{Root}/{bob}/{fingerprint}", Key = rsa };
        (await oci.CallAsync("GET", Known)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_deleted_user_signs_no_more_and_leaves_no_keys()
    {
        await using var oci = await Iam.ServeAsync();
        using var rsa = RSA.Create(2048);
        var user = await oci.UserAsync();
        var fingerprint = (await UploadAsync(oci, user, Iam.PublicPem(rsa)))["fingerprint"];
        (await oci.CallAsync("DELETE", $"users/{user}")).Status.ShouldBe(204);
        (await oci.CallAsync("GET", $"users/{user}/apiKeys")).Status.ShouldBe(404);
        oci.Signer = oci.Signer with { KeyId = $"{Root}/{user}/{fingerprint}", Key = rsa };
        (await oci.CallAsync("GET", Known)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_user_and_a_key_of_the_tenancy_file_sign_too()
    {
        using var rsa = RSA.Create(2048);
        var pem = Iam.PublicPem(rsa).ReplaceLineEndings("\\n");
        await using var oci = await Oci.ServeAsync(
            $$"""
            {
              "tenancy": { "id": "{{Root}}" }, "regions": ["us-ashburn-1"],
              "users": [ { "id": "u", "compartmentId": "{{Root}}", "name": "u" } ],
              "apiKeys": [ { "userId": "u", "fingerprint": "aa:bb", "keyValue": "{{pem}}", "lifecycleState": "ACTIVE" } ]
            }
            """
        );
        (await oci.CallAsync("GET", $"users?compartmentId={Root}")).All("name").ShouldBe(["u", "simulator"]);
        oci.Signer = oci.Signer with { KeyId = $"{Root}/u/aa:bb", Key = rsa };
        (await oci.CallAsync("GET", Known)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_user_has_three_keys_at_most_and_none_twice()
    {
        await using var oci = await Iam.ServeAsync();
        var user = await oci.UserAsync();
        var pems = Enumerable.Range(0, 4).Select(_ => NewPem()).ToArray();
        foreach (var pem in pems[..3])
        {
            (await UploadAsync(oci, user, pem)).Status.ShouldBe(200);
        }

        (await UploadAsync(oci, user, pems[0])).Code.ShouldBe("ApiKeyAlreadyExists");
        (await UploadAsync(oci, user, pems[3])).Code.ShouldBe("TenantCapacityExceeded");
        (await oci.CallAsync("GET", $"users/{user}/apiKeys")).Json.GetArrayLength().ShouldBe(3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no key")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")]
    public async Task What_is_no_public_key_is_refused(string pem)
    {
        await using var oci = await Iam.ServeAsync();
        (await UploadAsync(oci, await oci.UserAsync(), pem)).Code.ShouldBe("InvalidParameter");
    }

    [Fact]
    public async Task A_private_or_a_short_key_is_refused()
    {
        await using var oci = await Iam.ServeAsync();
        var user = await oci.UserAsync();
        using var rsa = RSA.Create(2048);
        using var small = RSA.Create(1024);
        (await UploadAsync(oci, user, rsa.ExportPkcs8PrivateKeyPem())).Message!.ShouldContain("private");
        (await UploadAsync(oci, user, Iam.PublicPem(small))).Code.ShouldBe("InvalidParameter");
    }

    private static string NewPem()
    {
        using var rsa = RSA.Create(2048);
        return Iam.PublicPem(rsa);
    }

    private static Task<Response> UploadAsync(Oci oci, string user, string key) =>
        oci.CallAsync("POST", $"users/{user}/apiKeys", new { key });
}
