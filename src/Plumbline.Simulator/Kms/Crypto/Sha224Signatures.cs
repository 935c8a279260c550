using System.Security.Cryptography;
using Org.BouncyCastle.Asn1.Nist;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Math;
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
        var signer = Signer(padding);
        signer.Init(forSigning: false, PublicKey(material));
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

    // Not by way of the private key, which takes longer to read than all the rest.
    private static RsaKeyParameters PublicKey(RsaMaterial material)
    {
        using var rsa = material.Open();
        var key = rsa.ExportParameters(includePrivateParameters: false);
        return new(isPrivate: false, new BigInteger(1, key.Modulus), new BigInteger(1, key.Exponent));
    }

    private static RsaPrivateCrtKeyParameters PrivateKey(RsaMaterial material) =>
        (RsaPrivateCrtKeyParameters)PrivateKeyFactory.CreateKey(material.Export());
}
