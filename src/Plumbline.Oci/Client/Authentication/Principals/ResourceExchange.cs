using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>The two steps by which a resource comes to a session.</summary>
internal sealed class ResourceExchange(TokenClient tokens, TimeProvider time)
{
    /// <summary>First, the service that owns the resource vouches for it.</summary>
    public async Task<ResourceTokens> VouchAsync(
        Credentials signer,
        Uri address,
        string? securityContext,
        CancellationToken cancellationToken
    )
    {
        var call = new OciCall("auth", "GetResourcePrincipalToken", address);
        var response = await SendAsync(call, Request, signer, cancellationToken);
        return IssuedToken.Read(call, response, response.Body, TokenJson.Default.ResourceTokens);

        HttpRequestMessage Request()
        {
            var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (securityContext is not null)
            {
                request.Headers.TryAddWithoutValidation("security-context", securityContext);
            }

            return request;
        }
    }

    /// <summary>Then the auth service changes that for a session that signs with a key.</summary>
    public async Task<IssuedToken> ExchangeAsync(
        Credentials signer,
        Uri authHost,
        ResourceTokens vouched,
        SigningKey key,
        CancellationToken cancellationToken
    )
    {
        var call = new OciCall("auth", "GetResourcePrincipalSessionToken", authHost);
        var body = new ResourceTokenRequest(
            vouched.ResourcePrincipalToken,
            vouched.ServicePrincipalSessionToken,
            key.PublicKey
        );
        var address = new Uri(authHost.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/v1/resourcePrincipalSessionToken");
        var response = await SendAsync(call, Request, signer, cancellationToken);
        return IssuedToken.Of(call, response);

        HttpRequestMessage Request() =>
            new(HttpMethod.Post, address) { Content = TokenClient.Json(body, TokenJson.Default.ResourceTokenRequest) };
    }

    private Task<OciResponse> SendAsync(
        OciCall call,
        Func<HttpRequestMessage> create,
        Credentials signer,
        CancellationToken cancellationToken
    ) =>
        tokens.SendAsync(
            call,
            async stop =>
            {
                var request = create();
                await RequestSignature.AddAsync(request, signer, time.GetUtcNow(), stop);
                return request;
            },
            cancellationToken
        );
}
