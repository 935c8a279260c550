namespace Plumbline.Oci.Client.Http;

/// <summary>Signs and counts each attempt, and is the last door: nothing signed goes to a host that is not trusted.</summary>
internal sealed class SigningHandler(RequestSigner signer, Endpoints endpoints) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (!endpoints.Trusts(request.RequestUri!))
        {
            throw new InvalidOperationException($"Refused to sign a request to {request.RequestUri!.Authority}.");
        }

        await signer.SignAsync(request, cancellationToken);
        if (request.Options.TryGetValue(CallTally.Key, out var tally))
        {
            tally.Sent();
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
