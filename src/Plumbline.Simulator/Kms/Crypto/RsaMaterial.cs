using System.Security.Cryptography;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>The secret of an RSA key version, or of a vault's wrapping key.</summary>
internal sealed class RsaMaterial : KeyMaterial
{
    private readonly byte[] _pkcs8;

    private RsaMaterial(KeyShape shape, byte[] pkcs8)
        : base(shape) => _pkcs8 = pkcs8;

    public override string PublicKeyPem
    {
        get
        {
            using var rsa = Open();
            return rsa.ExportSubjectPublicKeyInfoPem();
        }
    }

    public static new RsaMaterial Generate(KeyShape shape)
    {
        using var rsa = RSA.Create(shape.Length * 8);
        return new(shape, rsa.ExportPkcs8PrivateKey());
    }

    public static new RsaMaterial Import(KeyShape shape, byte[] material)
    {
        using var rsa = RSA.Create();
        if (!IsPrivateKey(rsa, material))
        {
            throw ApiException.InvalidParameter("The key material is not an RSA private key in PKCS#8 DER.");
        }

        return rsa.KeySize == shape.Length * 8
            ? new(shape, rsa.ExportPkcs8PrivateKey())
            : throw ApiException.InvalidParameter(
                $"The key material is an RSA key of {rsa.KeySize} bits, but keyShape.length is {shape.Length} bytes."
            );
    }

    public override byte[] Export() => [.. _pkcs8];

    /// <summary>The key for one operation; the caller disposes of it.</summary>
    public RSA Open()
    {
        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(_pkcs8, out _);
        return rsa;
    }

    // Only a key that can do its work is one: numbers that do not belong together may still be read.
    private static bool IsPrivateKey(RSA rsa, byte[] material)
    {
        try
        {
            rsa.ImportPkcs8PrivateKey(material, out var read);
            var hash = SHA256.HashData(material);
            var signature = rsa.SignHash(hash, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            return read == material.Length
                && rsa.VerifyHash(hash, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
