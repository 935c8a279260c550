using System.Security.Cryptography;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>The instance that this runs on: its certificate is exchanged for a session, with a new key each time.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/callingservicesfrominstances.htm</remarks>
internal sealed class InstancePrincipal(PrincipalContext context, MetadataService metadata, TokenClient tokens)
    : ICredentialSource
{
    private const int KeySize = 2048;

    public async Task<Credentials> ObtainAsync(CancellationToken cancellationToken)
    {
        var region = await metadata.ReadRegionAsync(context.Directory, cancellationToken);
        using var certificate = await InstanceCertificate.ReadAsync(metadata, cancellationToken);
        var key = new SigningKey(RSA.Create(KeySize));
        try
        {
            var token = await FederateAsync(context.AuthHost(region), certificate, key, cancellationToken);
            var holder = new Principal(certificate.TenancyId, token.Claims.PrincipalId) { Region = region };
            return token.Session(key, holder, context.Time.GetUtcNow());
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }

    private async Task<IssuedToken> FederateAsync(
        Uri authHost,
        InstanceCertificate certificate,
        SigningKey key,
        CancellationToken cancellationToken
    )
    {
        var call = new OciCall("auth", "GetInstanceToken", authHost);
        var body = certificate.RequestFor(key);
        var response = await tokens.SendAsync(
            call,
            async stop =>
            {
                var request = new HttpRequestMessage(HttpMethod.Post, new Uri(authHost, "/v1/x509"))
                {
                    Content = TokenClient.Json(body, TokenJson.Default.InstanceTokenRequest),
                };
                var now = context.Time.GetUtcNow();
                await RequestSignature.AddWithoutHostAsync(request, certificate.Credentials, now, stop);
                return request;
            },
            cancellationToken
        );
        return IssuedToken.Of(call, response);
    }
}
