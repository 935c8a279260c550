using System.Security.Cryptography;
using System.Text.Json;

namespace Plumbline.Simulator.Tests.Kms.Keys;

/// <summary>One vault for all: to make its wrapping key takes seconds.</summary>
public sealed class ImportTests(ImportTests.OneVault shared) : IClassFixture<ImportTests.OneVault>
{
    [Fact]
    public async Task An_imported_key_is_the_key_that_was_brought()
    {
        var vault = shared.Vault;
        var details = Vault.Details();
        var first = RandomNumberGenerator.GetBytes(32);
        details["wrappedImportKey"] = await WrappedAsync(vault, first);
        var created = await vault.PostAsync("keys/import", details);
        created["lifecycleState"].ShouldBe("CREATING");
        var key = $"keys/{created["id"]}";
        (await ExportedAsync(vault, created["id"])).ShouldBe(first);
        var second = RandomNumberGenerator.GetBytes(32);
        var body = new { wrappedImportKey = await WrappedAsync(vault, second) };
        var version = await vault.PostAsync($"{key}/keyVersions/import", body);
        version["origin"].ShouldBe("EXTERNAL");
        (await ExportedAsync(vault, created["id"])).ShouldBe(second);
        (await vault.PostAsync($"{key}/keyVersions"))["origin"].ShouldBe("INTERNAL");
        (await vault.GetAsync($"{key}/keyVersions")).All("origin").ShouldBe(["EXTERNAL", "EXTERNAL", "INTERNAL"]);
    }

    [Theory]
    [InlineData("keyShape", """{"algorithm":"AES","length":16}""")]
    [InlineData("keyShape", Vault.Ecdsa)]
    [InlineData("keyShape", Vault.Rsa)]
    [InlineData("protectionMode", "\"EXTERNAL\"")]
    [InlineData("wrappedImportKey", """{"keyMaterial":"aGk=","wrappingAlgorithm":"RSA_OAEP_SHA256"}""")]
    public async Task Material_that_does_not_fit_is_refused(string field, string value)
    {
        var vault = shared.Vault;
        var keys = $"keys?compartmentId={Client.Tenancies.Root}";
        var before = (await vault.GetAsync(keys)).Ids;
        var details = Vault.Details();
        details["wrappedImportKey"] = await WrappedAsync(vault, new byte[32]);
        details[field] = JsonSerializer.Deserialize<JsonElement>(value);
        (await vault.PostAsync("keys/import", details)).Code.ShouldBe("InvalidParameter");
        (await vault.GetAsync(keys)).Ids.ShouldBe(before);
    }

    [Fact]
    public async Task Every_vault_has_a_wrapping_key_of_its_own()
    {
        var vault = shared.Vault;
        var key = await vault.GetAsync("wrappingKeys");
        key["id"].ShouldBe((await vault.Oci.GetAsync("/20180608/vaults/v"))["wrappingkeyId"]);
        (await vault.GetAsync("wrappingKeys"))["publicKey"].ShouldBe(key["publicKey"]);
        (await (await vault.OfAsync("p")).GetAsync("wrappingKeys"))["publicKey"].ShouldNotBe(key["publicKey"]);
    }

    public sealed class OneVault : IAsyncLifetime
    {
        internal Vault Vault { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Vault = await Vault.ServeAsync();

        public ValueTask DisposeAsync() => Vault.DisposeAsync();
    }

    private static async Task<object> WrappedAsync(Vault vault, byte[] material)
    {
        using var rsa = RSA.Create();
        rsa.ImportFromPem((await vault.GetAsync("wrappingKeys"))["publicKey"]);
        rsa.KeySize.ShouldBe(4096);
        return new
        {
            keyMaterial = Convert.ToBase64String(rsa.Encrypt(material, RSAEncryptionPadding.OaepSHA256)),
            wrappingAlgorithm = "RSA_OAEP_SHA256",
        };
    }

    private static async Task<byte[]> ExportedAsync(Vault vault, string keyId)
    {
        using var own = RSA.Create(2048);
        var body = new
        {
            keyId,
            algorithm = "RSA_OAEP_SHA256",
            publicKey = own.ExportSubjectPublicKeyInfoPem(),
        };
        var exported = await vault.PostAsync("exportKey", body);
        return own.Decrypt(Convert.FromBase64String(exported["encryptedKey"]), RSAEncryptionPadding.OaepSHA256);
    }
}
