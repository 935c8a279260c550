using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Http;

/// <summary>The connections below the signing handler: proxy, trust and limits.</summary>
internal static class OciTransport
{
    public const long LargestAnswer = 64 * 1024 * 1024;

    /// <summary>As in the official SDKs: sixty seconds for a whole answer, and ten to connect.</summary>
    public static readonly TimeSpan AnswerTimeout = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Every vault has a host of its own that is asked a few times and never again: ten thousand must not stay open.</summary>
    private static readonly TimeSpan IdleTimeout = TimeSpan.FromSeconds(3);

    public static HttpClient Create(DelegatingHandler signing, OutboundProxy? proxy, string? certBundle)
    {
        signing.InnerHandler = CreateHandler(proxy, certBundle);
        return Create(signing);
    }

    /// <summary>A client on handlers that end in one of ours.</summary>
    public static HttpClient Create(HttpMessageHandler handlers) =>
        new(handlers) { Timeout = AnswerTimeout, MaxResponseContentBufferSize = LargestAnswer };

    public static SocketsHttpHandler CreateHandler(OutboundProxy? proxy, string? certBundle) =>
        new()
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = ConnectTimeout,
            PooledConnectionIdleTimeout = IdleTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
            UseProxy = proxy is not null,
            Proxy = proxy,
            SslOptions = certBundle is null ? new() : TrustOnly(certBundle),
        };

    /// <summary>As in the OCI CLI, a bundle replaces the system's certificate authorities.</summary>
    private static SslClientAuthenticationOptions TrustOnly(string path)
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        try
        {
            policy.CustomTrustStore.ImportFromPemFile(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new ConfigurationException($"The certificate bundle '{path}' cannot be read: {error.Message}", error);
        }

        return policy.CustomTrustStore.Count > 0
            ? new() { CertificateChainPolicy = policy, EnabledSslProtocols = SslProtocols.None }
            : throw new ConfigurationException($"The certificate bundle '{path}' holds no certificate in PEM form.");
    }
}
