using System.Security.Cryptography;
using Plumbline.Simulator.Kms.Crypto;

namespace Plumbline.Simulator.Tests.Kms.Crypto;

public sealed class EncryptionTests
{
    private const string Secret = "c2VjcmV0IHdvcmRz";

    private static readonly Dictionary<string, string> Pairs = new(StringComparer.Ordinal)
    {
        ["app"] = "müller",
        ["Bucket"] = "x",
    };

    [Theory]
    [InlineData("AES 16", 0)]
    [InlineData("AES 24", 1)]
    [InlineData("AES 32", 4096)]
    public void AES_gives_back_what_it_was_given(string name, int length)
    {
        var plaintext = Keys.Base64(RandomNumberGenerator.GetBytes(length));
        var version = Keys.Version(name);
        var ciphertext = Encryption.Encrypt(version, plaintext, "AES_256_GCM", Pairs);
        Encryption.Decrypt(version, ciphertext, null, Pairs).Base64.ShouldBe(plaintext);
        ciphertext.ShouldNotBe(Encryption.Encrypt(version, plaintext, "AES_256_GCM", Pairs));
    }

    [Theory]
    [InlineData("RSA 256", "RSA_OAEP_SHA_1", 214)]
    [InlineData("RSA 256", "RSA_OAEP_SHA_256", 190)]
    [InlineData("RSA 384", "RSA_OAEP_SHA_1", 342)]
    [InlineData("RSA 384", "RSA_OAEP_SHA_256", 318)]
    [InlineData("RSA 512", "RSA_OAEP_SHA_1", 470)]
    [InlineData("RSA 512", "RSA_OAEP_SHA_256", 446)]
    public void RSA_gives_back_what_it_was_given_up_to_what_its_padding_leaves(string name, string algorithm, int most)
    {
        var plaintext = Keys.Base64(RandomNumberGenerator.GetBytes(most));
        var version = Keys.Version(name);
        Encryption
            .Decrypt(version, Encryption.Encrypt(version, plaintext, algorithm), algorithm)
            .Base64.ShouldBe(plaintext);
        Keys.Refusal(() => Encryption.Encrypt(version, Keys.Base64(new byte[most + 1]), algorithm))
            .ShouldContain($"the most for this key and {algorithm} is {most}");
    }

    [Theory]
    [InlineData("RSA_OAEP_SHA_1")]
    [InlineData("RSA_OAEP_SHA_256")]
    public void Data_encrypted_elsewhere_with_the_public_key_decrypts(string algorithm)
    {
        using var plain = RSA.Create();
        plain.ImportFromPem(Keys.Of("RSA 384").PublicKeyPem);
        var padding = algorithm is "RSA_OAEP_SHA_1" ? RSAEncryptionPadding.OaepSHA1 : RSAEncryptionPadding.OaepSHA256;
        var ciphertext = Keys.Base64(plain.Encrypt([1, 2, 3], padding));
        Encryption.Decrypt(Keys.Version("RSA 384"), ciphertext, algorithm).Base64.ShouldBe("AQID");
    }

    [Fact]
    public void A_ciphertext_names_its_key_version() =>
        Encryption
            .KeyVersionOf(Encryption.Encrypt(Keys.Version("AES 32", id: "ocid1.keyversion.é"), Secret))
            .ShouldBe("ocid1.keyversion.é");

    [Fact]
    public void The_order_of_associated_data_does_not_matter()
    {
        var version = Keys.Version("AES 32");
        var reversed = Pairs.Reverse().ToDictionary(StringComparer.Ordinal);
        var ciphertext = Encryption.Encrypt(version, Secret, null, Pairs);
        Encryption.Decrypt(version, ciphertext, null, reversed).Base64.ShouldBe(Secret);
    }

    [Fact]
    public void No_associated_data_is_as_good_as_empty_one()
    {
        var version = Keys.Version("AES 32");
        var ciphertext = Encryption.Encrypt(version, Secret);
        var empty = new Dictionary<string, string>(StringComparer.Ordinal);
        Encryption.Decrypt(version, ciphertext, null, empty).Base64.ShouldBe(Secret);
    }

    [Theory]
    [InlineData("")]
    [InlineData("app=müller")]
    [InlineData("app=muller Bucket=x")]
    [InlineData("app=müller Bucket=x more=")]
    [InlineData("App=müller Bucket=x")]
    [InlineData("app=x Bucket=müller")]
    [InlineData("app=müller\",\"Bucket\":\"x")]
    public void Other_associated_data_is_refused(string pairs)
    {
        var ciphertext = Encryption.Encrypt(Keys.Version("AES 32"), Secret, null, Pairs);
        var other = pairs
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        Refused(() => Encryption.Decrypt(Keys.Version("AES 32"), ciphertext, null, other));
    }

    [Theory]
    [InlineData("AES 32", "RSA_OAEP_SHA_1", "AES keys take AES_256_GCM")]
    [InlineData("AES 32", "ROT13", "encryptionAlgorithm ROT13")]
    [InlineData("RSA 256", null, "RSA keys take RSA_OAEP_SHA_1, RSA_OAEP_SHA_256")]
    [InlineData("RSA 256", "AES_256_GCM", "RSA keys take RSA_OAEP_SHA_1, RSA_OAEP_SHA_256")]
    [InlineData("ECDSA 32", "AES_256_GCM", "ECDSA keys only sign")]
    [InlineData("ECDSA 32", "RSA_OAEP_SHA_1", "ECDSA keys only sign")]
    public void An_algorithm_that_the_key_does_not_have_is_refused(string name, string? algorithm, string reason)
    {
        Keys.Refusal(() => Encryption.Encrypt(Keys.Version(name), Secret, algorithm)).ShouldContain(reason);
        Keys.Refusal(() => Encryption.Decrypt(Keys.Version(name), Secret, algorithm)).ShouldContain(reason);
    }

    [Theory]
    [InlineData("AES 32", "AES_256_GCM")]
    [InlineData("RSA 256", "RSA_OAEP_SHA_1")]
    public void What_is_not_base64_is_refused_and_not_repeated(string name, string algorithm)
    {
        const string Text = "my secret!";
        Keys.Refusal(() => Encryption.Encrypt(Keys.Version(name), Text, algorithm))
            .ShouldBe("plaintext is not valid base64.");
        Keys.Refusal(() => Encryption.Decrypt(Keys.Version(name), Text, algorithm))
            .ShouldBe("ciphertext is not valid base64.");
    }

    [Fact]
    public void A_plaintext_has_4096_bytes_at_most() =>
        Keys.Refusal(() => Encryption.Encrypt(Keys.Version("AES 32"), Keys.Base64(new byte[4097])))
            .ShouldBe("plaintext has 4097 bytes; the most is 4096.");

    [Fact]
    public void Associated_data_has_fewer_than_4096_characters()
    {
        var frame = """{"k":""}""".Length;
        Encryption.Encrypt(Keys.Version("AES 32"), Secret, null, Pair(new string('é', 4095 - frame)));
        var tooLong = Pair(new string('é', 4096 - frame));
        Keys.Refusal(() => Encryption.Encrypt(Keys.Version("AES 32"), Secret, null, tooLong))
            .ShouldContain("associatedData");
    }

    [Fact]
    public void RSA_keys_bind_no_associated_data() =>
        Keys.Refusal(() => Encryption.Encrypt(Keys.Version("RSA 256"), Secret, "RSA_OAEP_SHA_1", Pairs))
            .ShouldContain("associatedData");

    private static Dictionary<string, string> Pair(string value) => new(StringComparer.Ordinal) { ["k"] = value };

    private static void Refused(Action decryption) =>
        Keys.Refusal(decryption).ShouldBe(Encryption.NotOfThisKey().Message);
}
