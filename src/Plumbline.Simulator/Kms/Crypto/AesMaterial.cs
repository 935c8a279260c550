using System.Security.Cryptography;
using System.Text;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>The secret of an AES key version.</summary>
internal sealed class AesMaterial : KeyMaterial
{
    private readonly byte[] _key;

    private AesMaterial(KeyShape shape, byte[] key)
        : base(shape) => _key = key;

    public override string? PublicKeyPem => null;

    public static new AesMaterial Generate(KeyShape shape) => new(shape, RandomNumberGenerator.GetBytes(shape.Length));

    /// <summary>The same secret and version always give the same key, so that a generated one needs no store.</summary>
    public static AesMaterial Derive(byte[] secret, string keyVersionId, KeyShape shape)
    {
        var info = Encoding.UTF8.GetBytes(keyVersionId);
        return new(shape, HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, shape.Legal().Length, info: info));
    }

    public static new AesMaterial Import(KeyShape shape, byte[] material) =>
        material.Length == shape.Length
            ? new(shape, [.. material])
            : throw ApiException.InvalidParameter(
                $"The key material has {material.Length} bytes, but keyShape.length is {shape.Length}."
            );

    public override byte[] Export() => [.. _key];

    /// <summary>Fills <paramref name="ciphertext"/> and <paramref name="tag"/>.</summary>
    public void Encrypt(Span<byte> nonce, byte[] plaintext, byte[] ciphertext, Span<byte> tag, byte[] boundData)
    {
        using var gcm = new AesGcm(_key, tag.Length);
        gcm.Encrypt(nonce, plaintext, ciphertext, tag, boundData);
    }

    /// <summary>Null when this is not the key, or anything was changed.</summary>
    public byte[]? Decrypt(ReadOnlySpan<byte> nonce, byte[] ciphertext, ReadOnlySpan<byte> tag, byte[] boundData)
    {
        using var gcm = new AesGcm(_key, tag.Length);
        var plaintext = new byte[ciphertext.Length];
        try
        {
            gcm.Decrypt(nonce, ciphertext, tag, plaintext, boundData);
            return plaintext;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
