using System.Security.Cryptography;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>RSA-OAEP by OCI's names; the mask has the hash of the label.</summary>
internal static class RsaEncryption
{
    private static readonly Dictionary<string, RSAEncryptionPadding> Paddings = new(StringComparer.Ordinal)
    {
        ["RSA_OAEP_SHA_1"] = RSAEncryptionPadding.OaepSHA1,
        ["RSA_OAEP_SHA_256"] = RSAEncryptionPadding.OaepSHA256,
    };

    public static IEnumerable<string> Algorithms => Paddings.Keys;

    public static byte[] Encrypt(RsaMaterial material, string algorithm, byte[] plaintext)
    {
        var hashLength = algorithm is "RSA_OAEP_SHA_1" ? SHA1.HashSizeInBytes : SHA256.HashSizeInBytes;
        var maximum = material.Shape.Length - (2 * hashLength) - 2;
        if (plaintext.Length > maximum)
        {
            throw ApiException.InvalidParameter(
                $"plaintext has {plaintext.Length} bytes; the most for this key and {algorithm} is {maximum}."
            );
        }

        using var rsa = material.Open();
        return rsa.Encrypt(plaintext, Paddings[algorithm]);
    }

    /// <summary>Null when the key or the algorithm is not the one that encrypted.</summary>
    public static byte[]? Decrypt(RsaMaterial material, string algorithm, byte[] ciphertext)
    {
        using var rsa = material.Open();
        try
        {
            return rsa.Decrypt(ciphertext, Paddings[algorithm]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
