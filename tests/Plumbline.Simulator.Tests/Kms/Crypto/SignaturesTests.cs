using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Org.BouncyCastle.Security;
using Plumbline.Simulator.Kms.Crypto;

namespace Plumbline.Simulator.Tests.Kms.Crypto;

public sealed class SignaturesTests
{
    private const string Message = "VGhlIHF1aWNrIGJyb3duIGZveA==";

    private static readonly (string Name, string Hash, string Independent)[] Algorithms =
    [
        ("SHA_224_RSA_PKCS_PSS", "SHA-224", "SHA-224withRSAandMGF1"),
        ("SHA_256_RSA_PKCS_PSS", "SHA-256", "SHA-256withRSAandMGF1"),
        ("SHA_384_RSA_PKCS_PSS", "SHA-384", "SHA-384withRSAandMGF1"),
        ("SHA_512_RSA_PKCS_PSS", "SHA-512", "SHA-512withRSAandMGF1"),
        ("SHA_224_RSA_PKCS1_V1_5", "SHA-224", "SHA-224withRSA"),
        ("SHA_256_RSA_PKCS1_V1_5", "SHA-256", "SHA-256withRSA"),
        ("SHA_384_RSA_PKCS1_V1_5", "SHA-384", "SHA-384withRSA"),
        ("SHA_512_RSA_PKCS1_V1_5", "SHA-512", "SHA-512withRSA"),
        ("ECDSA_SHA_256", "SHA-256", "SHA-256withECDSA"),
        ("ECDSA_SHA_384", "SHA-384", "SHA-384withECDSA"),
        ("ECDSA_SHA_512", "SHA-512", "SHA-512withECDSA"),
    ];

    public static TheoryData<string, string, string, string> Fitting =>
        [
            .. from key in Keys.Asymmetric.Select(row => row.Data)
            from algorithm in Algorithms
            where key.StartsWith('E') == algorithm.Name.StartsWith('E')
            select (key, algorithm.Name, algorithm.Hash, algorithm.Independent),
        ];

    public static TheoryData<string, string> Small =>
        [.. Algorithms.Select(algorithm => (algorithm.Name.StartsWith('E') ? "ECDSA 48" : "RSA 256", algorithm.Name))];

    [Theory]
    [MemberData(nameof(Fitting))]
    public void A_signature_verifies_here_and_with_the_public_key_elsewhere(
        string name,
        string algorithm,
        string hash,
        string independent
    )
    {
        var key = Keys.Of(name);
        var digest = Keys.Base64(DigestUtilities.CalculateDigest(hash, Convert.FromBase64String(Message)));
        var ofMessage = Signatures.Sign(key, Message, "RAW", algorithm);
        var ofDigest = Signatures.Sign(key, digest, "DIGEST", algorithm);
        Signatures.Verify(key, digest, "DIGEST", ofMessage, algorithm).ShouldBeTrue();
        Signatures.Verify(key, Message, null, ofDigest, algorithm).ShouldBeTrue();
        IsValid(key, independent, ofMessage).ShouldBeTrue();
        IsValid(key, independent, ofDigest).ShouldBeTrue();
    }

    [Fact]
    public void Plain_dotnet_verifies_with_the_public_key()
    {
        using var rsa = RSA.Create();
        rsa.ImportFromPem(Keys.Of("RSA 256").PublicKeyPem);
        var pss = Convert.FromBase64String(Signatures.Sign(Keys.Of("RSA 256"), Message, "RAW", "SHA_384_RSA_PKCS_PSS"));
        var data = Convert.FromBase64String(Message);
        rsa.VerifyData(data, pss, HashAlgorithmName.SHA384, RSASignaturePadding.Pss).ShouldBeTrue();

        using var ecdsa = ECDsa.Create();
        ecdsa.ImportFromPem(Keys.Of("ECDSA 66").PublicKeyPem);
        var der = Convert.FromBase64String(Signatures.Sign(Keys.Of("ECDSA 66"), Message, "RAW", "ECDSA_SHA_512"));
        ecdsa.VerifyData(data, der, HashAlgorithmName.SHA512, DSASignatureFormat.Rfc3279DerSequence).ShouldBeTrue();
    }

    [Fact]
    public void OpenSSL_and_this_agree_on_SHA_224()
    {
        var key = KeyMaterial.Import(new("RSA", 256), Convert.FromBase64String(OpenSslVectors.PrivateKey));
        var message = Keys.Base64(Encoding.ASCII.GetBytes(OpenSslVectors.Message));
        Signatures
            .Sign(key, message, "RAW", "SHA_224_RSA_PKCS1_V1_5")
            .ShouldBe(OpenSslVectors.Sha224Pkcs1.ReplaceLineEndings(""));
        Signatures.Verify(key, message, "RAW", OpenSslVectors.Sha224Pss, "SHA_224_RSA_PKCS_PSS").ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Small))]
    public void A_changed_byte_makes_a_signature_invalid_wherever_it_is(string name, string algorithm)
    {
        var key = Keys.Of(name);
        var signature = Convert.FromBase64String(Signatures.Sign(key, Message, null, algorithm));
        Gen.Select(Gen.Int[0, signature.Length - 1], Gen.Byte[1, 255])
            .Sample(
                (at, change) =>
                {
                    byte[] changed = [.. signature];
                    changed[at] ^= change;
                    return !Signatures.Verify(key, Message, null, Keys.Base64(changed), algorithm);
                },
                iter: 40,
                threads: 1
            );
    }

    [Theory]
    [MemberData(nameof(Small))]
    public void What_is_no_signature_is_invalid(string name, string algorithm)
    {
        var key = Keys.Of(name);
        byte[][] signatures =
        [
            [],
            [0],
            new byte[256],
            [.. Enumerable.Repeat((byte)255, 256)],
            new byte[512],
        ];
        foreach (var signature in signatures)
        {
            Signatures.Verify(key, Message, null, Keys.Base64(signature), algorithm).ShouldBeFalse();
        }
    }

    [Theory]
    [MemberData(nameof(Small))]
    public void Another_message_key_or_algorithm_makes_it_invalid(string name, string algorithm)
    {
        var key = Keys.Of(name);
        var signature = Signatures.Sign(key, Message, null, algorithm);
        var isEcdsa = key is EcdsaMaterial;
        var other = Algorithms.First(a => a.Name != algorithm && a.Name.StartsWith('E') == isEcdsa).Name;
        Signatures.Verify(key, Keys.Base64(1), null, signature, algorithm).ShouldBeFalse();
        Signatures.Verify(key, Message, null, signature, other).ShouldBeFalse();
        Signatures
            .Verify(Keys.Of(isEcdsa ? "ECDSA 32" : "RSA 384"), Message, null, signature, algorithm)
            .ShouldBeFalse();
    }

    [Theory]
    [InlineData("AES 32", "SHA_256_RSA_PKCS_PSS", "AES keys cannot sign")]
    [InlineData("RSA 256", "ECDSA_SHA_256", "does not fit the key, which is an RSA key")]
    [InlineData("ECDSA 32", "SHA_256_RSA_PKCS_PSS", "does not fit the key, which is an ECDSA key")]
    [InlineData("RSA 256", "MD5", "signingAlgorithm MD5")]
    public void An_algorithm_that_the_key_does_not_have_is_refused(string name, string algorithm, string reason)
    {
        Keys.Refusal(() => Signatures.Sign(Keys.Of(name), Message, null, algorithm)).ShouldContain(reason);
        Keys.Refusal(() => Signatures.Verify(Keys.Of(name), Message, null, "", algorithm)).ShouldContain(reason);
    }

    [Fact]
    public void A_message_has_4096_bytes_at_most_and_a_digest_those_of_its_hash()
    {
        var key = Keys.Of("ECDSA 32");
        Signatures.Sign(key, Keys.Base64(new byte[4096]), "RAW", "ECDSA_SHA_256").ShouldNotBeEmpty();
        Keys.Refusal(() => Signatures.Sign(key, Keys.Base64(new byte[4097]), "RAW", "ECDSA_SHA_256"))
            .ShouldBe("message has 4097 bytes; the most is 4096.");
        Keys.Refusal(() => Signatures.Sign(key, Keys.Base64(new byte[48]), "DIGEST", "ECDSA_SHA_256"))
            .ShouldBe("message has 48 bytes; a SHA256 digest has 32.");
    }

    [Theory]
    [InlineData("*", "", "message")]
    [InlineData("", "*", "signature")]
    public void What_is_not_base64_is_refused(string message, string signature, string field) =>
        Keys.Refusal(() => Signatures.Verify(Keys.Of("ECDSA 32"), message, null, signature, "ECDSA_SHA_256"))
            .ShouldBe($"{field} is not valid base64.");

    private static bool IsValid(KeyMaterial key, string independent, string signature)
    {
        var pem = PemEncoding.Find(key.PublicKeyPem);
        var der = Convert.FromBase64String(key.PublicKeyPem![pem.Base64Data]);
        var verifier = SignerUtilities.GetSigner(independent);
        verifier.Init(forSigning: false, PublicKeyFactory.CreateKey(der));
        verifier.BlockUpdate(Convert.FromBase64String(Message));
        return verifier.VerifySignature(Convert.FromBase64String(signature));
    }
}
