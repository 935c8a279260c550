using System.Security.Cryptography;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Kms.Keys;

public sealed class CryptoEndpointTests
{
    private const string Text = "aGVsbG8=";

    [Fact]
    public async Task Data_under_an_old_version_still_decrypts_after_rotations()
    {
        await using var vault = await Vault.ServeAsync();
        var id = await vault.CreateAsync();
        var first = await EncryptAsync(vault, id);
        var middle = (await vault.PostAsync($"keys/{id}/keyVersions"))["id"];
        var second = await EncryptAsync(vault, id);
        await vault.PostAsync($"keys/{id}/keyVersions");
        (await DecryptAsync(vault, id, first))["keyVersionId"].ShouldBe(first["keyVersionId"]);
        second["keyVersionId"].ShouldBe(middle);
        await vault.PostAsync($"keys/{id}/keyVersions/{middle}/actions/scheduleDeletion", new { });
        (await DecryptAsync(vault, id, second)).Code.ShouldBe("IncorrectState");
        (await DecryptAsync(vault, id, first))["plaintext"].ShouldBe(Text);
        (await EncryptAsync(vault, id))["keyVersionId"].ShouldNotBe(middle);
    }

    [Fact]
    public async Task Each_key_opens_only_what_it_sealed()
    {
        await using var vault = await Vault.ServeAsync(keys: [Key("a"), Key("b")]);
        var ciphertext = await EncryptAsync(vault, "a");
        (await DecryptAsync(vault, "a", ciphertext))["plaintext"].ShouldBe(Text);
        var refused = await DecryptAsync(vault, "b", ciphertext);
        (refused.Status, refused.Code).ShouldBe((400, "InvalidParameter"));
        var body = new
        {
            keyId = "a",
            ciphertext = ciphertext["ciphertext"],
            associatedData = new { a = "b" },
        };
        (await vault.PostAsync("decrypt", body)).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Through_names_the_crypto_endpoint_has_crypto_only()
    {
        await using var vault = await Vault.ServeAsync(keys: [Key("k")]);
        var named = await vault.Oci.GetAsync("https://kms.us-ashburn-1.oraclecloud.com/20180608/vaults/v");
        const string Body =
            """{"keyId":"k","plaintext":"aGk=","associatedData":{"a":"b"},"loggingContext":{"c":"d"}}""";
        var answer = await vault.Oci.PostAsync($"{named["cryptoEndpoint"]}/20180608/encrypt", Body);
        answer["encryptionAlgorithm"].ShouldBe("AES_256_GCM");
        (await vault.Oci.PostAsync($"{named["managementEndpoint"]}/20180608/encrypt", Body)).Status.ShouldBe(404);
        (await vault.Oci.GetAsync($"{named["cryptoEndpoint"]}/20180608/keys/k")).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_data_key_comes_sealed_and_in_the_clear_only_if_asked(bool includePlaintextKey)
    {
        await using var vault = await Vault.ServeAsync(keys: [Key("k")]);
        var body = new
        {
            keyId = "k",
            includePlaintextKey,
            keyShape = new { algorithm = "AES", length = 16 },
        };
        var generated = await vault.PostAsync("generateDataEncryptionKey", body);
        var opened = await DecryptAsync(vault, "k", generated);
        Convert.FromBase64String(opened["plaintext"]).Length.ShouldBe(16);
        generated.Json.TryGetProperty("plaintext", out var plaintext).ShouldBe(includePlaintextKey);
        (includePlaintextKey ? plaintext.GetString() : opened["plaintext"]).ShouldBe(opened["plaintext"]);
    }

    [Theory]
    [InlineData(Vault.Rsa, "SHA_256_RSA_PKCS1_V1_5")]
    [InlineData(Vault.Ecdsa, "ECDSA_SHA_256")]
    public async Task A_signature_verifies_here_and_with_the_public_key(string shape, string signingAlgorithm)
    {
        await using var vault = await Vault.ServeAsync();
        var keyId = await vault.CreateAsync(shape, "HSM");
        var signed = await vault.PostAsync("sign", Signing(keyId, signingAlgorithm));
        var keyVersionId = signed["keyVersionId"];
        await vault.PostAsync($"keys/{keyId}/keyVersions");
        (await VerifyAsync(Text)).ShouldBe("True");
        (await VerifyAsync("b3RoZXI=")).ShouldBe("False");
        var pem = (await vault.GetAsync($"keys/{keyId}/keyVersions/{keyVersionId}"))["publicKey"];
        IsValid(pem, Convert.FromBase64String(Text), Convert.FromBase64String(signed["signature"])).ShouldBeTrue();

        async Task<string> VerifyAsync(string message)
        {
            var signature = signed["signature"];
            object request = new
            {
                keyId,
                keyVersionId,
                message,
                signingAlgorithm,
                signature,
            };
            return (await vault.PostAsync("verify", request))["isSignatureValid"];
        }
    }

    [Fact]
    public async Task Readers_at_the_same_time_see_the_same_public_key_and_it_stays()
    {
        await using var vault = await Vault.ServeAsync();
        var key = $"keys/{await vault.CreateAsync(Vault.Rsa)}";
        var version = $"{key}/keyVersions/{(await vault.GetAsync(key))["currentKeyVersion"]}";
        var reads = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => vault.GetAsync(version)));
        reads.Select(read => read["publicKey"]).Distinct().Count().ShouldBe(1);
        await vault.PostAsync($"{key}/keyVersions");
        (await vault.GetAsync(version))["publicKey"].ShouldBe(reads[0]["publicKey"]);
        var current = (await vault.GetAsync(key))["currentKeyVersion"];
        (await vault.GetAsync($"{key}/keyVersions/{current}"))["publicKey"].ShouldNotBe(reads[0]["publicKey"]);
    }

    [Fact]
    public async Task An_RSA_ciphertext_needs_its_version_named_after_a_rotation()
    {
        await using var vault = await Vault.ServeAsync();
        var id = await vault.CreateAsync(Vault.Rsa);
        var request = new
        {
            keyId = id,
            plaintext = Text,
            encryptionAlgorithm = "RSA_OAEP_SHA_256",
        };
        var sealedByFirst = await vault.PostAsync("encrypt", request);
        await vault.PostAsync($"keys/{id}/keyVersions");
        (await OpenAsync(null)).Status.ShouldBe(400);
        (await OpenAsync(sealedByFirst["keyVersionId"]))["plaintext"].ShouldBe(Text);

        Task<Client.Response> OpenAsync(string? keyVersionId) =>
            vault.PostAsync(
                "decrypt",
                new
                {
                    keyId = id,
                    keyVersionId,
                    ciphertext = sealedByFirst["ciphertext"],
                    encryptionAlgorithm = "RSA_OAEP_SHA_256",
                }
            );
    }

    [Theory]
    [InlineData("encrypt", """{"keyId":"none","plaintext":"aGk="}""", 404)]
    [InlineData("encrypt", """{"keyId":"k","plaintext":"!"}""", 400)]
    [InlineData("encrypt", """{"keyId":"k","plaintext":"aGk=","keyVersionId":"none"}""", 404)]
    [InlineData("encrypt", """{"keyId":"k","plaintext":"aGk=","encryptionAlgorithm":"RSA_OAEP_SHA_1"}""", 400)]
    [InlineData("encrypt", """{"keyId":"k"}""", 400)]
    [InlineData("decrypt", """{"keyId":"k","ciphertext":"aGk="}""", 400)]
    [InlineData("sign", """{"keyId":"k","message":"aGk=","signingAlgorithm":"ECDSA_SHA_256"}""", 400)]
    public async Task A_mistake_is_refused(string operation, string body, int status)
    {
        await using var vault = await Vault.ServeAsync(keys: [Key("k")]);
        (await vault.PostAsync(operation, System.Text.Json.JsonSerializer.Deserialize<object>(body))).Status.ShouldBe(
            status
        );
    }

    [Fact]
    public async Task Only_software_keys_are_exported_and_then_they_are_the_key()
    {
        await using var vault = await Vault.ServeAsync();
        using var own = RSA.Create(2048);
        (await ExportAsync(await vault.CreateAsync(mode: "HSM"))).Code.ShouldBe("InvalidParameter");
        var id = await vault.CreateAsync(Vault.Ecdsa);
        var exported = await ExportAsync(id);
        exported["vaultId"].ShouldBe("v");
        var wrapped = Convert.FromBase64String(exported["encryptedKey"]);
        using var aes = Aes.Create();
        aes.Key = own.Decrypt(wrapped[..256], RSAEncryptionPadding.OaepSHA256);
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(aes.DecryptKeyWrapPadded(wrapped[256..]), out _);
        var version = await vault.GetAsync($"keys/{id}/keyVersions/{exported["keyVersionId"]}");
        key.ExportSubjectPublicKeyInfoPem().ShouldBe(version["publicKey"]);

        Task<Client.Response> ExportAsync(string keyId) =>
            vault.PostAsync(
                "exportKey",
                new
                {
                    keyId,
                    algorithm = "RSA_OAEP_AES_SHA256",
                    publicKey = own.ExportSubjectPublicKeyInfoPem(),
                }
            );
    }

    private static object Signing(string keyId, string signingAlgorithm) =>
        new
        {
            keyId,
            message = Text,
            signingAlgorithm,
        };

    private static bool IsValid(string pem, byte[] message, byte[] signature)
    {
        using var rsa = RSA.Create();
        using var ecdsa = ECDsa.Create();
        try
        {
            rsa.ImportFromPem(pem);
            return rsa.VerifyData(message, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
        catch (CryptographicException)
        {
            ecdsa.ImportFromPem(pem);
            const DSASignatureFormat Der = DSASignatureFormat.Rfc3279DerSequence;
            return ecdsa.VerifyData(message, signature, HashAlgorithmName.SHA256, Der);
        }
    }

    private static Task<Client.Response> EncryptAsync(Vault vault, string keyId) =>
        vault.PostAsync("encrypt", new { keyId, plaintext = Text });

    private static Task<Client.Response> DecryptAsync(Vault vault, string keyId, Client.Response encrypted) =>
        vault.PostAsync("decrypt", new { keyId, ciphertext = encrypted["ciphertext"] });
}
