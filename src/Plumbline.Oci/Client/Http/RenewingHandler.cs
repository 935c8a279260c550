using System.Net;
using Plumbline.Oci.Client.Authentication;

namespace Plumbline.Oci.Client.Http;

/// <summary>Repeats a call once when OCI refused its credentials and there are newer ones.</summary>
internal sealed class RenewingHandler(CurrentCredentials credentials, HttpMessageHandler signing)
    : DelegatingHandler(signing)
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (
            response.StatusCode != HttpStatusCode.Unauthorized
            || !request.Options.TryGetValue(RequestSigner.SignedWith, out var refused)
            || !await credentials.ReplaceAsync(refused, cancellationToken)
        )
        {
            return response;
        }

        response.Dispose();
        return await base.SendAsync(request, cancellationToken);
    }
}
