using System.Security.Cryptography;
using Org.BouncyCastle.OpenSsl;
using Org.BouncyCastle.Security;
using Plumbline.Oci.Client.Authentication;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>One RSA key for all tests, in every form that a file may have.</summary>
internal static class TestKeys
{
    public const string PassPhrase = "correct horse battery staple";

    public static RSA Rsa { get; } = RSA.Create(2048);

    public static string Pkcs1 { get; } = Rsa.ExportRSAPrivateKeyPem();

    public static string Pkcs8 { get; } = Rsa.ExportPkcs8PrivateKeyPem();

    public static string PublicKey { get; } = Rsa.ExportSubjectPublicKeyInfoPem();

    /// <summary>As <c>openssl rsa -des3</c> and <c>-aes128</c> write it, with the cipher's name in the headers.</summary>
    public static string EncryptedPkcs1(string cipher)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var writer = new PemWriter(text);
        var key = DotNetUtilities.GetRsaKeyPair(Rsa).Private;
        writer.WriteObject(key, cipher, PassPhrase.ToCharArray(), new SecureRandom());
        return text.ToString();
    }

    public static string EncryptedPkcs8(PbeEncryptionAlgorithm cipher)
    {
        var hash =
            cipher == PbeEncryptionAlgorithm.TripleDes3KeyPkcs12 ? HashAlgorithmName.SHA1 : HashAlgorithmName.SHA256;
        return Rsa.ExportEncryptedPkcs8PrivateKeyPem(PassPhrase, new PbeParameters(cipher, hash, 2048));
    }

    /// <summary>Whether credentials sign with this key.</summary>
    public static bool HasSigned(Credentials credentials)
    {
        byte[] data = [1, 2, 3];
        return Rsa.VerifyData(data, credentials.Sign(data), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    public static bool IsSame(RSA key) => key.ExportRSAPrivateKey().AsSpan().SequenceEqual(Rsa.ExportRSAPrivateKey());
}
