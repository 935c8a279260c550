using System.Net.Http.Headers;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>What Kubernetes gives a pod: where its cluster is, and what proves the pod's service account.</summary>
internal sealed class ServiceAccount(ConnectionOptions options)
{
    private const int Port = 12250;
    private const string Folder = "/var/run/secrets/kubernetes.io/serviceaccount";

    /// <summary>The path of the authority that signs the cluster's certificate.</summary>
    public string CertificateAuthority => PathOf("OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH", "ca.crt");

    /// <summary>Where the cluster gives sessions.</summary>
    /// <exception cref="ConfigurationException">This is no pod.</exception>
    public Uri Cluster() =>
        options.Variable("KUBERNETES_SERVICE_HOST") is { } host
            ? new UriBuilder(Uri.UriSchemeHttps, host, Port, "/resourcePrincipalSessionTokens").Uri
            : throw new ConfigurationException(
                "This is no pod: KUBERNETES_SERVICE_HOST is not set. Choose another --auth, or run plumb in an OKE cluster."
            );

    /// <summary>A request with the account's token, which is read anew: Kubernetes renews it.</summary>
    /// <exception cref="ConfigurationException">There is no token that is still good.</exception>
    public Func<CancellationToken, Task<HttpRequestMessage>> Request(
        Uri address,
        PodTokenRequest body,
        DateTimeOffset now
    )
    {
        var token = ReadToken(now);
        return _ =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, address)
            {
                Content = TokenClient.Json(body, TokenJson.Default.PodTokenRequest),
            };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            return Task.FromResult(request);
        };
    }

    private string ReadToken(DateTimeOffset now)
    {
        var path = PathOf("OCI_KUBERNETES_SERVICE_ACCOUNT_TOKEN_PATH", "token");
        try
        {
            var token = File.ReadAllText(path).Trim();
            return TokenClaims.Read(token) is { } claims && now < claims.ExpiresAt
                ? token
                : throw new ConfigurationException(
                    $"The service account's token in '{path}' is none, or has expired. Kubernetes renews it: look at the pod's service account."
                );
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException(
                $"This pod's service account token '{path}' cannot be read: {error.Message}",
                error
            );
        }
    }

    private string PathOf(string variable, string usual) => options.Variable(variable) ?? $"{Folder}/{usual}";
}
