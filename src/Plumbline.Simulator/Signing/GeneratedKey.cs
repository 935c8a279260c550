using System.Security.Cryptography;

namespace Plumbline.Simulator.Signing;

/// <summary>An RSA key pair that this simulator made: the users' API key, a session's, an instance's, its own.</summary>
internal sealed class GeneratedKey : IDisposable
{
    private readonly Lock _gate = new();
    private readonly RSA _rsa = RSA.Create();

    public GeneratedKey(string pem)
    {
        _rsa.ImportFromPem(pem);
        Public = VerificationKey.Of(_rsa);
    }

    public VerificationKey Public { get; }

    /// <summary>A new key pair, in PEM.</summary>
    public static string NewPem()
    {
        using var rsa = RSA.Create(2048);
        return rsa.ExportPkcs8PrivateKeyPem() + "\n";
    }

    public string ToPem() => _rsa.ExportPkcs8PrivateKeyPem() + "\n";

    public string PublicPem => _rsa.ExportSubjectPublicKeyInfoPem();

    public byte[] Sign(byte[] data)
    {
        // RSA objects are not safe for concurrent use.
        lock (_gate)
        {
            return _rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
    }

    public void Dispose() => _rsa.Dispose();
}
