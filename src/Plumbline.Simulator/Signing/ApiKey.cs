using System.Security.Cryptography;

namespace Plumbline.Simulator.Signing;

/// <summary>The generated API signing key that every user of this simulator shares.</summary>
internal sealed class ApiKey : IDisposable
{
    private readonly RSA _rsa = RSA.Create(2048);

    /// <summary>OCI's fingerprint: MD5 of the DER public key, as hex pairs.</summary>
#pragma warning disable CA5351 // OCI's choice; a fingerprint only names a key.
    public string Fingerprint =>
        string.Join(':', MD5.HashData(_rsa.ExportSubjectPublicKeyInfo()).Select(b => b.ToString("x2", null)));
#pragma warning restore CA5351

    // The official clients warn about a key file that does not end with this label.
    public string ToPem() => _rsa.ExportPkcs8PrivateKeyPem() + "\nOCI_API_KEY\n";

    public string ToPublicPem() => _rsa.ExportSubjectPublicKeyInfoPem();

    public void Dispose() => _rsa.Dispose();
}
