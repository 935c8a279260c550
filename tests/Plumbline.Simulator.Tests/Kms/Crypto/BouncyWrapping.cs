using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Encodings;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;
using Plumbline.Simulator.Kms.Crypto;

namespace Plumbline.Simulator.Tests.Kms.Crypto;

/// <summary>The caller's side of import and export, with BouncyCastle in place of .NET.</summary>
internal static class BouncyWrapping
{
    public static byte[] Oaep(string publicKeyPem, byte[] material)
    {
        var pem = PemEncoding.Find(publicKeyPem);
        var key = PublicKeyFactory.CreateKey(Convert.FromBase64String(publicKeyPem[pem.Base64Data]));
        return Oaep(forEncryption: true, key, material);
    }

    /// <summary>By a temporary AES key, which goes first.</summary>
    public static byte[] Wrap(string publicKeyPem, byte[] material)
    {
        var temporaryKey = RandomNumberGenerator.GetBytes(32);
        var wrapped = KeyWrap(forWrapping: true, temporaryKey).Wrap(material, 0, material.Length);
        return [.. Oaep(publicKeyPem, temporaryKey), .. wrapped];
    }

    /// <summary>Either way: what is longer than the RSA key was wrapped by a temporary AES key.</summary>
    public static byte[] Unwrap(KeyMaterial rsa, byte[] wrapped)
    {
        var length = rsa.Shape.Length;
        var first = Oaep(forEncryption: false, PrivateKeyFactory.CreateKey(rsa.Export()), wrapped[..length]);
        return wrapped.Length == length
            ? first
            : KeyWrap(forWrapping: false, first).Unwrap(wrapped, length, wrapped.Length - length);
    }

    private static Rfc5649WrapEngine KeyWrap(bool forWrapping, byte[] key)
    {
        var engine = new Rfc5649WrapEngine(new AesEngine());
        engine.Init(forWrapping, new KeyParameter(key));
        return engine;
    }

    private static byte[] Oaep(bool forEncryption, AsymmetricKeyParameter key, byte[] bytes)
    {
        var oaep = new OaepEncoding(new RsaEngine(), new Sha256Digest(), new Sha256Digest(), null);
        oaep.Init(forEncryption, key);
        return oaep.ProcessBlock(bytes, 0, bytes.Length);
    }
}
