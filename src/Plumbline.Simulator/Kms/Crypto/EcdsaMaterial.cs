using System.Security.Cryptography;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>The secret of an ECDSA key version.</summary>
internal sealed class EcdsaMaterial : KeyMaterial
{
    private readonly byte[] _pkcs8;

    private EcdsaMaterial(KeyShape shape, byte[] pkcs8)
        : base(shape) => _pkcs8 = pkcs8;

    public override string PublicKeyPem
    {
        get
        {
            using var ecdsa = Open();
            return ecdsa.ExportSubjectPublicKeyInfoPem();
        }
    }

    public static new EcdsaMaterial Generate(KeyShape shape)
    {
        using var ecdsa = ECDsa.Create(CurveOf(shape));
        return new(shape, ecdsa.ExportPkcs8PrivateKey());
    }

    public static new EcdsaMaterial Import(KeyShape shape, byte[] material)
    {
        using var ecdsa = ECDsa.Create();
        try
        {
            ecdsa.ImportPkcs8PrivateKey(material, out var read);
            var curve = ecdsa.ExportParameters(includePrivateParameters: false).Curve.Oid.Value;
            if (read == material.Length && curve == CurveOf(shape).Oid.Value)
            {
                return new(shape, ecdsa.ExportPkcs8PrivateKey());
            }
        }
        catch (Exception problem) when (problem is CryptographicException or PlatformNotSupportedException)
        {
            // Not a key: the same answer as for a key of another curve.
        }

        throw ApiException.InvalidParameter($"The key material is not a {shape.CurveId} private key in PKCS#8 DER.");
    }

    public override byte[] Export() => [.. _pkcs8];

    /// <summary>The key for one operation; the caller disposes of it.</summary>
    public ECDsa Open()
    {
        var ecdsa = ECDsa.Create();
        ecdsa.ImportPkcs8PrivateKey(_pkcs8, out _);
        return ecdsa;
    }

    private static ECCurve CurveOf(KeyShape shape) =>
        shape.CurveId switch
        {
            "NIST_P256" => ECCurve.NamedCurves.nistP256,
            "NIST_P384" => ECCurve.NamedCurves.nistP384,
            _ => ECCurve.NamedCurves.nistP521,
        };
}
