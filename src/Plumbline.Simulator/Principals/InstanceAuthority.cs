using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Signing;
using Plumbline.Simulator.State;

namespace Plumbline.Simulator.Principals;

/// <summary>Gives instances the certificates that say what they are, and recognises its own.</summary>
internal sealed class InstanceAuthority : IDisposable
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(2);

    private readonly TimeProvider _time;
    private readonly X509Certificate2 _authority;

    public InstanceAuthority(TimeProvider time, KeptSecrets secrets)
    {
        _time = time;
        var pem = secrets.Get("instance-ca", NewPem);
        _authority = X509Certificate2.CreateFromPem(pem, pem);
    }

    public string Pem => _authority.ExportCertificatePem() + "\n";

    private static string NewPem()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Plumbline simulator instance CA", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        // Simulated time may be any.
        using var authority = request.CreateSelfSigned(
            DateTimeOffset.UnixEpoch,
            DateTimeOffset.UnixEpoch.AddYears(200)
        );
        return $"{authority.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n";
    }

    public string Issue(Principal instance, VerificationKey key)
    {
        using var rsa = RSA.Create(key.Parameters);
        var request = new CertificateRequest(
            InstanceSubject.Name(instance),
            rsa,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        var serial = RandomNumberGenerator.GetBytes(16);
        serial[0] &= 0x7F;
        using var ours = _authority.GetECDsaPrivateKey()!;
        var generator = X509SignatureGenerator.CreateForECDsa(ours);
        var now = _time.GetUtcNow();
        using var leaf = request.Create(_authority.SubjectName, generator, now - Life, now + Life, serial);
        return leaf.ExportCertificatePem() + "\n";
    }

    /// <summary>Whom a certificate of ours and the <c>keyId</c> made from it name.</summary>
    public Signatory Find(string keyId, byte[] der)
    {
        using var leaf = Load(der);
        // A stranger's certificate may say that it holds an RSA key, and hold none.
        using var key = IsOurs(leaf) ? leaf.GetRSAPublicKey() : null;
        if (key is null)
        {
            throw ApiException.NotAuthenticated("the certificate is not an instance's of this simulator, or expired");
        }

        var instance = InstanceSubject.Read(leaf.SubjectName);
        // Some clients write the fingerprint in lower case.
        var expected = $"{instance.TenancyId}/fed-x509/{Fingerprint(leaf)}";
        return string.Equals(keyId, expected, StringComparison.OrdinalIgnoreCase)
            ? new Signatory(instance, VerificationKey.Of(key))
            : throw ApiException.NotAuthenticated("the keyId is not that of the certificate");
    }

    public void Dispose() => _authority.Dispose();

    private bool IsOurs(X509Certificate2 leaf)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(_authority);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = _time.GetUtcNow().UtcDateTime;
        return chain.Build(leaf);
    }

    private static X509Certificate2 Load(byte[] der)
    {
        try
        {
            return X509CertificateLoader.LoadCertificate(der);
        }
        catch (CryptographicException)
        {
            throw ApiException.InvalidParameter("certificate must be an X.509 certificate.");
        }
    }

    private static string Fingerprint(X509Certificate2 certificate) =>
        string.Join(':', certificate.GetCertHash().Select(b => b.ToString("X2", null)));
}
