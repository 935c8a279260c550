using System.Security.Cryptography;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>A pod of an OKE cluster: the cluster changes the service account's token for a session.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/ContEng/Tasks/contenggrantingworkloadaccesstoresources.htm</remarks>
internal sealed class WorkloadIdentity(PrincipalContext context, PrincipalVariables variables, OutboundProxy? proxy)
    : ICredentialSource
{
    private const int KeySize = 2048;

    private readonly ServiceAccount _account = new(context.Options);

    public async Task<Credentials> ObtainAsync(CancellationToken cancellationToken)
    {
        var region = variables.Optional("REGION") is { } name ? context.Directory.Get(name) : null;
        var key = new SigningKey(RSA.Create(KeySize));
        try
        {
            var token = await ExchangeAsync(key, cancellationToken);
            var (claims, now) = (token.Claims, context.Time.GetUtcNow());
            return new Credentials(claims.Holder(region), $"ST${token.Token}", key)
            {
                ExpiresAt = claims.ExpiresAt,
                RenewAt = RenewalTime.HalfLife(now, claims.ExpiresAt),
            };
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }

    private async Task<IssuedToken> ExchangeAsync(SigningKey key, CancellationToken cancellationToken)
    {
        var call = new OciCall("auth", "GetWorkloadToken", _account.Cluster());
        var request = _account.Request(call.Endpoint, new PodTokenRequest(key.PublicKey), context.Time.GetUtcNow());
        // The cluster renews its certificate authority too.
        using var tokens = new TokenClient(proxy, _account.CertificateAuthority, context.Time);
        try
        {
            return WorkloadAnswer.Read(call, await tokens.SendAsync(call, request, cancellationToken));
        }
        catch (OciException error) when (error.Status == 403)
        {
            throw new ConfigurationException(
                "The cluster gives this pod no session (403): workload identity needs an enhanced cluster.",
                error
            );
        }
    }
}
