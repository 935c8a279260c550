using System.Security.Cryptography;
using System.Text;

namespace Plumbline.Store.Plans;

/// <summary>The key by which an operator answers for what was done: ECDSA on the curve P-256.</summary>
public sealed class OperatorKey : IDisposable
{
    private readonly ECDsa _key;

    private OperatorKey(ECDsa key) => _key = key;

    public string PublicKey => _key.ExportSubjectPublicKeyInfoPem();

    /// <summary>Reads it, or makes one that only its owner may read.</summary>
    /// <exception cref="PlanFileException">It is no such key, or cannot be read or written.</exception>
    public static OperatorKey Open(string path)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        try
        {
            if (File.Exists(path))
            {
                key.ImportFromPem(File.ReadAllText(path));
            }
            else
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                using var file = new FileStream(path, PrivateFile.ToCreate());
                file.Write(Encoding.ASCII.GetBytes(key.ExportPkcs8PrivateKeyPem() + "\n"));
            }

            return new OperatorKey(key);
        }
        catch (Exception error)
            when (error
                    is ArgumentException
                        or CryptographicException
                        or NotSupportedException
                        or IOException
                        or UnauthorizedAccessException
            )
        {
            key.Dispose();
            throw new PlanFileException($"The operator key '{path}' cannot be used: {error.Message}", error);
        }
    }

    public string Sign(string text) =>
        Convert.ToBase64String(
            _key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)
        );

    public static bool Verifies(string publicKey, string text, string signature)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportFromPem(publicKey);
            var bytes = Convert.FromBase64String(signature);
            // The last letter has bits that mean nothing: only one spelling is ours.
            return Convert.ToBase64String(bytes) == signature
                && key.VerifyData(
                    Encoding.UTF8.GetBytes(text),
                    bytes,
                    HashAlgorithmName.SHA256,
                    DSASignatureFormat.Rfc3279DerSequence
                );
        }
        catch (Exception error)
            when (error is ArgumentException or CryptographicException or FormatException or NotSupportedException)
        {
            return false;
        }
    }

    public void Dispose() => _key.Dispose();
}
