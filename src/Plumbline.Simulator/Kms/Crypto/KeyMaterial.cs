namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>
/// The secret of one key version. It holds bytes, not handles, so that it is immutable, safe for concurrent use, and
/// easy to store.
/// </summary>
internal abstract class KeyMaterial(KeyShape shape)
{
    public KeyShape Shape { get; } = shape;

    /// <summary>SubjectPublicKeyInfo; none for AES.</summary>
    public abstract string? PublicKeyPem { get; }

    public static KeyMaterial Generate(KeyShape shape) =>
        shape.Legal().Algorithm switch
        {
            "AES" => AesMaterial.Generate(shape),
            "RSA" => RsaMaterial.Generate(shape),
            _ => EcdsaMaterial.Generate(shape),
        };

    /// <summary>Reads what <see cref="Export"/> wrote, or what a caller brings.</summary>
    public static KeyMaterial Import(KeyShape shape, byte[] material) =>
        shape.Legal().Algorithm switch
        {
            "AES" => AesMaterial.Import(shape, material),
            "RSA" => RsaMaterial.Import(shape, material),
            _ => EcdsaMaterial.Import(shape, material),
        };

    /// <summary>AES: the raw key. RSA and ECDSA: the private key as PKCS#8.</summary>
    public abstract byte[] Export();
}
