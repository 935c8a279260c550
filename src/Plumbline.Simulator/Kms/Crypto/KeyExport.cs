using System.Security.Cryptography;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>Hands out the material of a software-protected key version, readable to the caller's RSA key only.</summary>
internal static class KeyExport
{
    /// <returns>The wrapped material in base64.</returns>
    public static string Wrap(KeyMaterial material, string algorithm, string publicKey)
    {
        using var rsa = Read(publicKey);
        var wrapped =
            KeyWrapping.Wrap(rsa, algorithm, material.Export())
            ?? throw ApiException.InvalidParameter(
                $"algorithm {algorithm} cannot wrap a key this long: use RSA_OAEP_AES_SHA256."
            );
        return Convert.ToBase64String(wrapped);
    }

    private static RSA Read(string pem)
    {
        var rsa = RSA.Create();
        if (IsPublicKey(rsa, pem) && rsa.KeySize is 2048 or 3072 or 4096)
        {
            return rsa;
        }

        rsa.Dispose();
        throw ApiException.InvalidParameter("publicKey is not a 2048, 3072 or 4096-bit RSA public key in PEM.");
    }

    // A private key has a public one in it, but does not belong in a request.
    private static bool IsPublicKey(RSA rsa, string pem)
    {
        if (!PemEncoding.TryFind(pem, out var fields) || pem[fields.Label] is not ("PUBLIC KEY" or "RSA PUBLIC KEY"))
        {
            return false;
        }

        try
        {
            rsa.ImportFromPem(pem);
            return true;
        }
        catch (Exception problem) when (problem is CryptographicException or ArgumentException)
        {
            return false;
        }
    }
}
