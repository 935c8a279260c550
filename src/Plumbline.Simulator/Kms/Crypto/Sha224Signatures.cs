using System.Security.Cryptography;
using Org.BouncyCastle.Asn1.Nist;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>RSA signatures over SHA-224 digests, which .NET does not have.</summary>
internal static class Sha224Signatures
{
    public static byte[] Sign(RsaMaterial material, RSASignaturePadding padding, byte[] digest)
    {
        var signer = Signer(padding);
        signer.Init(forSigning: true, PrivateKey(material));
        signer.BlockUpdate(digest, 0, digest.Length);
        return signer.GenerateSignature();
    }

    public static bool Verify(RsaMaterial material, RSASignaturePadding padding, byte[] digest, byte[] signature)
    {
        var key = PrivateKey(material);
        var signer = Signer(padding);
        signer.Init(forSigning: false, new RsaKeyParameters(isPrivate: false, key.Modulus, key.PublicExponent));
        signer.BlockUpdate(digest, 0, digest.Length);
        try
        {
            return signature.Length == material.Shape.Length && signer.VerifySignature(signature);
        }
        catch (CryptoException)
        {
            // The signature is a number that no key of this size makes.
            return false;
        }
    }

    // Both take the digest as it is.
    private static ISigner Signer(RSASignaturePadding padding) =>
        padding == RSASignaturePadding.Pss
            ? PssSigner.CreateRawSigner(new RsaBlindedEngine(), new Sha224Digest())
            : new RsaDigestSigner(new NullDigest(), NistObjectIdentifiers.IdSha224);

    private static RsaPrivateCrtKeyParameters PrivateKey(RsaMaterial material) =>
        (RsaPrivateCrtKeyParameters)PrivateKeyFactory.CreateKey(material.Export());
}
