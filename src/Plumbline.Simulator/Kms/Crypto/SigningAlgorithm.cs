using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Digests;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>One of OCI's signing algorithms; <c>Padding</c> is null for ECDSA.</summary>
internal sealed record SigningAlgorithm(HashAlgorithmName Hash, int DigestLength, RSASignaturePadding? Padding)
{
    public static readonly HashAlgorithmName Sha224 = new("SHA224");

    private static readonly Dictionary<string, SigningAlgorithm> All = new(StringComparer.Ordinal)
    {
        ["SHA_224_RSA_PKCS_PSS"] = new(Sha224, 28, RSASignaturePadding.Pss),
        ["SHA_256_RSA_PKCS_PSS"] = new(HashAlgorithmName.SHA256, 32, RSASignaturePadding.Pss),
        ["SHA_384_RSA_PKCS_PSS"] = new(HashAlgorithmName.SHA384, 48, RSASignaturePadding.Pss),
        ["SHA_512_RSA_PKCS_PSS"] = new(HashAlgorithmName.SHA512, 64, RSASignaturePadding.Pss),
        ["SHA_224_RSA_PKCS1_V1_5"] = new(Sha224, 28, RSASignaturePadding.Pkcs1),
        ["SHA_256_RSA_PKCS1_V1_5"] = new(HashAlgorithmName.SHA256, 32, RSASignaturePadding.Pkcs1),
        ["SHA_384_RSA_PKCS1_V1_5"] = new(HashAlgorithmName.SHA384, 48, RSASignaturePadding.Pkcs1),
        ["SHA_512_RSA_PKCS1_V1_5"] = new(HashAlgorithmName.SHA512, 64, RSASignaturePadding.Pkcs1),
        ["ECDSA_SHA_256"] = new(HashAlgorithmName.SHA256, 32, null),
        ["ECDSA_SHA_384"] = new(HashAlgorithmName.SHA384, 48, null),
        ["ECDSA_SHA_512"] = new(HashAlgorithmName.SHA512, 64, null),
    };

    /// <summary>The algorithm of this name, if the key can do it.</summary>
    public static SigningAlgorithm For(KeyMaterial material, string name)
    {
        if (material is AesMaterial)
        {
            throw ApiException.InvalidParameter("AES keys cannot sign: RSA and ECDSA keys do.");
        }

        return All.TryGetValue(name, out var algorithm) && algorithm.Padding is null == material is EcdsaMaterial
            ? algorithm
            : throw ApiException.InvalidParameter(
                $"signingAlgorithm {name} does not fit the key, which is an {material.Shape.Algorithm} key."
            );
    }

    /// <summary>The digest that is signed for a message that is a digest itself, or is not.</summary>
    public byte[] DigestOf(string message, string? messageType)
    {
        if (messageType is not "DIGEST")
        {
            return HashOf(Base64Field.Decode("message", message, maximum: 4096));
        }

        var digest = Base64Field.Decode("message", message);
        return digest.Length == DigestLength
            ? digest
            : throw ApiException.InvalidParameter(
                $"message has {digest.Length} bytes; a {Hash} digest has {DigestLength}."
            );
    }

    private byte[] HashOf(byte[] message)
    {
        if (Hash != Sha224)
        {
            return CryptographicOperations.HashData(Hash, message);
        }

        var digest = new byte[DigestLength];
        var sha224 = new Sha224Digest();
        sha224.BlockUpdate(message, 0, message.Length);
        sha224.DoFinal(digest, 0);
        return digest;
    }
}
