using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.OpenSsl;
using Org.BouncyCastle.Security;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Authentication;

/// <summary>Reads RSA private keys in PEM: PKCS#1 and PKCS#8, encrypted or not.</summary>
internal static class PrivateKeyReader
{
    /// <param name="pem">The text of the file.</param>
    /// <param name="passPhrase">As in the OCI CLI, it is ignored when the key is not encrypted.</param>
    /// <param name="source">What to call the key in messages.</param>
    /// <param name="advice">Where the passphrase can be given.</param>
    /// <exception cref="ConfigurationException">There is no usable key; the message never quotes it.</exception>
    public static RSA Read(
        string pem,
        string? passPhrase,
        string source,
        string advice = "Set pass_phrase in the profile, or OCI_CLI_PASSPHRASE."
    )
    {
        if (!IsEncrypted(pem))
        {
            return ReadPlain(pem, source);
        }

        return passPhrase is null
            ? throw new ConfigurationException($"The {source} is encrypted and no passphrase is given. {advice}")
            : ReadEncrypted(pem, passPhrase, source);
    }

    private static bool IsEncrypted(string pem) =>
        pem.Contains("BEGIN ENCRYPTED PRIVATE KEY", StringComparison.Ordinal)
        || pem.Contains("Proc-Type: 4,ENCRYPTED", StringComparison.Ordinal);

    private static RSA ReadPlain(string pem, string source)
    {
        var key = RSA.Create();
        try
        {
            key.ImportFromPem(pem);
            _ = key.ExportParameters(includePrivateParameters: true);
            return key;
        }
        catch (Exception error) when (error is ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw NoRsaKey(source, error);
        }
    }

    /// <summary>.NET cannot decrypt PKCS#1, so BouncyCastle reads both forms.</summary>
    private static RSA ReadEncrypted(string pem, string passPhrase, string source)
    {
        try
        {
            using var text = new StringReader(pem);
            using var reader = new PemReader(text, new PassPhrase(passPhrase));
            return ToRsa(reader.ReadObject(), source);
        }
        catch (Exception error) when (error is not ConfigurationException)
        {
            throw new ConfigurationException(
                $"The passphrase for the {source} is wrong, or the key is damaged or encrypted in an unusual way.",
                error
            );
        }
    }

    private static RSA ToRsa(object? parsed, string source)
    {
        var key = parsed is AsymmetricCipherKeyPair pair ? pair.Private : parsed;
        return key is RsaPrivateCrtKeyParameters rsa
            ? RSA.Create(DotNetUtilities.ToRSAParameters(rsa))
            : throw NoRsaKey(source, cause: null);
    }

    private static ConfigurationException NoRsaKey(string source, Exception? cause) =>
        new($"The {source} is not an RSA private key in PEM form. 'oci setup keys' makes one.", cause);

    private sealed class PassPhrase(string text) : IPasswordFinder
    {
        public char[] GetPassword() => text.ToCharArray();
    }
}
