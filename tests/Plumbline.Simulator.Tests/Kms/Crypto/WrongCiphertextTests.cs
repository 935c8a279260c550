using CsCheck;
using Plumbline.Simulator.Kms.Crypto;

namespace Plumbline.Simulator.Tests.Kms.Crypto;

public sealed class WrongCiphertextTests
{
    private const string Secret = "c2VjcmV0IHdvcmRz";

    [Theory]
    [InlineData("AES 32", "another key", "version")]
    [InlineData("AES 32", "key", "another version")]
    [InlineData("AES 16", "key", "version")]
    public void Another_key_version_or_secret_is_refused(string secret, string keyId, string versionId)
    {
        var ciphertext = Encryption.Encrypt(Keys.Version("AES 32"), Secret);
        Refused(() => Encryption.Decrypt(Keys.Version(secret, keyId, versionId), ciphertext));
    }

    [Fact]
    public void Another_RSA_key_or_algorithm_is_refused()
    {
        var ciphertext = Encryption.Encrypt(Keys.Version("RSA 256"), Secret, "RSA_OAEP_SHA_1");
        Refused(() => Encryption.Decrypt(Keys.Version("RSA 256"), ciphertext, "RSA_OAEP_SHA_256"));
        Refused(() => Encryption.Decrypt(Keys.Version("RSA 384"), ciphertext, "RSA_OAEP_SHA_1"));
    }

    [Theory]
    [InlineData("AES 32", "AES_256_GCM")]
    [InlineData("RSA 256", "RSA_OAEP_SHA_1")]
    [InlineData("RSA 256", "RSA_OAEP_SHA_256")]
    public void A_changed_byte_is_refused_wherever_it_is(string name, string algorithm)
    {
        var bytes = Convert.FromBase64String(Encryption.Encrypt(Keys.Version(name), Secret, algorithm));
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte[1, 255])
            .Sample(
                (at, change) =>
                {
                    byte[] changed = [.. bytes];
                    changed[at] ^= change;
                    Refused(() => Encryption.Decrypt(Keys.Version(name), Keys.Base64(changed), algorithm));
                },
                iter: 300,
                threads: 1
            );
    }

    [Theory]
    [InlineData("AES 32", "AES_256_GCM")]
    [InlineData("RSA 256", "RSA_OAEP_SHA_256")]
    public void A_shorter_or_longer_ciphertext_is_refused(string name, string algorithm)
    {
        var bytes = Convert.FromBase64String(Encryption.Encrypt(Keys.Version(name), Secret, algorithm));
        foreach (var length in Enumerable.Range(0, bytes.Length))
        {
            Refused(() => Encryption.Decrypt(Keys.Version(name), Keys.Base64(bytes[..length]), algorithm));
        }

        Refused(() => Encryption.Decrypt(Keys.Version(name), Keys.Base64([.. bytes, 0]), algorithm));
    }

    [Fact]
    public void Whatever_comes_as_a_ciphertext_is_refused() =>
        Gen
            .Byte.Array[0, 600]
            .Sample(
                bytes =>
                {
                    byte[] formed = [1, 0, 0, 0, .. bytes];
                    Refused(() => Encryption.Decrypt(Keys.Version("AES 32"), Keys.Base64(bytes)));
                    Refused(() => Encryption.Decrypt(Keys.Version("AES 32"), Keys.Base64(formed)));
                    Refused(() => Encryption.Decrypt(Keys.Version("RSA 256"), Keys.Base64(bytes), "RSA_OAEP_SHA_1"));
                },
                iter: 200,
                threads: 1
            );

    private static void Refused(Action decryption) =>
        Keys.Refusal(decryption).ShouldBe(Encryption.NotOfThisKey().Message);
}
