using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Plumbline.Simulator.State;

namespace Plumbline.Simulator.Http;

/// <summary>
/// Makes a certificate for each host name a client asks for. The authority's key never leaves memory, or the state
/// folder. Clients judge validity by the machine's clock, so that is the clock here too, whatever time is simulated.
/// </summary>
internal sealed class CertificateAuthority : IDisposable
{
    private const int MostRemembered = 2000;

    private static readonly TimeSpan Life = TimeSpan.FromDays(365);

    private readonly ConcurrentDictionary<string, Lazy<SslStreamCertificateContext>> _contexts = new(
        StringComparer.Ordinal
    );
    private readonly X509Certificate2 _authority;

    public CertificateAuthority(KeptSecrets secrets)
    {
        var pem = secrets.Get("ca", NewPem, IsFresh);
        _authority = X509Certificate2.CreateFromPem(pem, pem);
    }

    public string BundlePem => _authority.ExportCertificatePem() + "\n";

    private static DateTimeOffset Today => TimeProvider.System.GetUtcNow();

    public SslStreamCertificateContext ContextFor(string? serverName)
    {
        // A client that dials an address sends no server name.
        var name = string.IsNullOrEmpty(serverName) ? "localhost" : serverName.ToLowerInvariant();
        if (_contexts.Count >= MostRemembered)
        {
            _contexts.Clear();
        }

        return _contexts.GetOrAdd(name, n => new Lazy<SslStreamCertificateContext>(() => Context(n))).Value;
    }

    public void Dispose() => _authority.Dispose();

    // Clients would rather have a new one than one that ends while they work.
    private static bool IsFresh(string pem)
    {
        using var known = X509Certificate2.CreateFromPem(pem);
        return known.NotAfter.ToUniversalTime() > Today.AddDays(30).UtcDateTime;
    }

    private static string NewPem()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = Request("Plumbline simulator CA", key);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(
            new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true)
        );
        using var authority = request.CreateSelfSigned(Today.AddDays(-1), Today + Life);
        return $"{authority.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n";
    }

    private SslStreamCertificateContext Context(string name) =>
        SslStreamCertificateContext.Create(Issue(name), [_authority], offline: true);

    private X509Certificate2 Issue(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = Request("Plumbline simulator", key);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        request.CertificateExtensions.Add(
            X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_authority, includeKeyIdentifier: true, false)
        );
        request.CertificateExtensions.Add(Names(name));
        var serial = RandomNumberGenerator.GetBytes(16);
        serial[0] &= 0x7F;
        using var certificate = request.Create(
            _authority,
            new DateTimeOffset(_authority.NotBefore),
            new DateTimeOffset(_authority.NotAfter),
            serial
        );
        return certificate.CopyWithPrivateKey(key);
    }

    private static CertificateRequest Request(string commonName, ECDsa key)
    {
        var request = new CertificateRequest($"CN={commonName}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        return request;
    }

    private static X509Extension Names(string name)
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        if (name is "localhost")
        {
            names.AddIpAddress(IPAddress.Loopback);
        }

        return names.Build(critical: false);
    }
}
