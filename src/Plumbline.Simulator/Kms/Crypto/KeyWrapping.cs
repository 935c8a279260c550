using System.Security.Cryptography;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>
/// How key material travels: encrypted by an RSA key, or by an AES key that is encrypted by the RSA key and goes first.
/// </summary>
internal static class KeyWrapping
{
    private const int TemporaryKeyLength = 32;

    /// <summary>Null when the material is too long to be wrapped without an AES key.</summary>
    public static byte[]? Wrap(RSA publicKey, string algorithm, byte[] material)
    {
        if (algorithm is "RSA_OAEP_SHA256")
        {
            var maximum = (publicKey.KeySize / 8) - (2 * SHA256.HashSizeInBytes) - 2;
            return material.Length <= maximum ? publicKey.Encrypt(material, RSAEncryptionPadding.OaepSHA256) : null;
        }

        using var aes = Aes.Create();
        aes.Key = RandomNumberGenerator.GetBytes(TemporaryKeyLength);
        return [.. publicKey.Encrypt(aes.Key, RSAEncryptionPadding.OaepSHA256), .. aes.EncryptKeyWrapPadded(material)];
    }

    /// <summary>Null when the bytes were not wrapped like this for this key.</summary>
    public static byte[]? Unwrap(RSA privateKey, string algorithm, byte[] wrapped)
    {
        try
        {
            return algorithm is "RSA_OAEP_SHA256"
                ? privateKey.Decrypt(wrapped, RSAEncryptionPadding.OaepSHA256)
                : UnwrapTwice(privateKey, wrapped);
        }
        catch (Exception problem) when (problem is CryptographicException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>AES key wrap with padding, RFC 5649; fails like all of .NET's decryption.</summary>
    public static byte[] UnwrapPadded(byte[] key, byte[] wrapped)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptKeyWrapPadded(wrapped);
    }

    private static byte[] UnwrapTwice(RSA privateKey, byte[] wrapped)
    {
        var keyLength = Math.Min(privateKey.KeySize / 8, wrapped.Length);
        var temporaryKey = privateKey.Decrypt(wrapped[..keyLength], RSAEncryptionPadding.OaepSHA256);
        return UnwrapPadded(temporaryKey, wrapped[keyLength..]);
    }
}
