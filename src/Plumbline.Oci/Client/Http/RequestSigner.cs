using Plumbline.Oci.Client.Authentication;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Http;

/// <summary>Signs requests with the credentials that are good now.</summary>
internal sealed class RequestSigner(CurrentCredentials credentials, TimeProvider time)
{
    /// <summary>What a request was signed with.</summary>
    public static readonly HttpRequestOptionsKey<Credentials> SignedWith = new("plumbline.credentials");

    /// <exception cref="HttpRequestException">There are no credentials any more. The message says what to do.</exception>
    public async Task SignAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var current = await CurrentAsync(cancellationToken);
        request.Options.Set(SignedWith, current);
        await RequestSignature.AddAsync(request, current, time.GetUtcNow(), cancellationToken);
    }

    /// <summary>Nothing else below HTTP fails so: the error keeps its sentence on the way up, and is not retried.</summary>
    private async ValueTask<Credentials> CurrentAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await credentials.GetAsync(cancellationToken);
        }
        catch (OciException error)
        {
            throw new HttpRequestException(HttpRequestError.UserAuthenticationError, error.Describe(), error);
        }
        catch (Exception error) when (error is ConfigurationException or SessionExpiredException)
        {
            throw new HttpRequestException(HttpRequestError.UserAuthenticationError, error.Message, error);
        }
    }
}
