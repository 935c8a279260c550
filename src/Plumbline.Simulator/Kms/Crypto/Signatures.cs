using System.Security.Cryptography;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>Sign and Verify. A PSS salt is as long as the hash; ECDSA signatures are DER.</summary>
internal static class Signatures
{
    private const DSASignatureFormat Der = DSASignatureFormat.Rfc3279DerSequence;

    /// <returns>The signature in base64.</returns>
    public static string Sign(KeyMaterial material, string message, string? messageType, string signingAlgorithm)
    {
        var algorithm = SigningAlgorithm.For(material, signingAlgorithm);
        var digest = algorithm.DigestOf(message, messageType);
        return Convert.ToBase64String(
            material is EcdsaMaterial ecdsa ? Sign(ecdsa, digest) : Sign((RsaMaterial)material, algorithm, digest)
        );
    }

    public static bool Verify(
        KeyMaterial material,
        string message,
        string? messageType,
        string signature,
        string signingAlgorithm
    )
    {
        var algorithm = SigningAlgorithm.For(material, signingAlgorithm);
        var digest = algorithm.DigestOf(message, messageType);
        var bytes = Base64Field.Decode("signature", signature);
        return material is EcdsaMaterial ecdsa
            ? Verify(ecdsa, digest, bytes)
            : Verify((RsaMaterial)material, algorithm, digest, bytes);
    }

    private static byte[] Sign(EcdsaMaterial material, byte[] digest)
    {
        using var ecdsa = material.Open();
        return ecdsa.SignHash(digest, Der);
    }

    private static byte[] Sign(RsaMaterial material, SigningAlgorithm algorithm, byte[] digest)
    {
        using var rsa = material.Open();
        return algorithm.Hash == SigningAlgorithm.Sha224
            ? Sha224Signatures.Sign(material, algorithm.Padding!, digest)
            : rsa.SignHash(digest, algorithm.Hash, algorithm.Padding!);
    }

    private static bool Verify(EcdsaMaterial material, byte[] digest, byte[] signature)
    {
        using var ecdsa = material.Open();
        return ecdsa.VerifyHash(digest, signature, Der);
    }

    private static bool Verify(RsaMaterial material, SigningAlgorithm algorithm, byte[] digest, byte[] signature)
    {
        using var rsa = material.Open();
        return algorithm.Hash == SigningAlgorithm.Sha224
            ? Sha224Signatures.Verify(material, algorithm.Padding!, digest, signature)
            : rsa.VerifyHash(digest, signature, algorithm.Hash, algorithm.Padding!);
    }
}
