using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>Calls those who give tokens, three times at most: all requests wait for it.</summary>
/// <remarks>Attempts and what is repeated: the federation client of the official Python SDK.</remarks>
internal sealed class TokenClient : IDisposable
{
    private const int Retries = 2;
    private const int LargestAnswer = 1024 * 1024;

    /// <summary>For one attempt.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);

    private readonly HttpClient _http;
    private readonly TimeProvider _time;

    public TokenClient(OutboundProxy? proxy, string? certBundle, TimeProvider time)
    {
        _time = time;
        _http = OciTransport.Create(OciTransport.CreateHandler(proxy, certBundle));
        _http.Timeout = Patience;
        _http.MaxResponseContentBufferSize = LargestAnswer;
    }

    public static ByteArrayContent Json<T>(T body, JsonTypeInfo<T> type)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, type));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    /// <param name="call">What is called, for messages.</param>
    /// <param name="request">Makes the request, signed where it must be: anew for each attempt.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OciException">No answer, or none that is a success. What was sent is not quoted.</exception>
    public async Task<OciResponse> SendAsync(
        OciCall call,
        Func<CancellationToken, Task<HttpRequestMessage>> request,
        CancellationToken cancellationToken
    )
    {
        var requestId = Guid.NewGuid().ToString("N").ToUpperInvariant();
        try
        {
            var response = await SendWithRetriesAsync(request, requestId, cancellationToken);
            return response.IsSuccess ? response : throw OciErrorReader.Read(call, response);
        }
        catch (Exception error)
            when (error is HttpRequestException or InvalidDataException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw NetworkErrorReader.Read(call, error, requestId);
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<OciResponse> SendWithRetriesAsync(
        Func<CancellationToken, Task<HttpRequestMessage>> request,
        string requestId,
        CancellationToken cancellationToken
    )
    {
        for (var retries = 0; ; retries++)
        {
            try
            {
                var response = await SendOnceAsync(request, requestId, cancellationToken);
                if (retries == Retries || response.Status is < 500 or 501)
                {
                    return response;
                }
            }
            catch (Exception error) when (retries < Retries && IsPassing(error, cancellationToken))
            {
                // The next attempt may have more luck.
            }

            await Task.Delay(FirstDelay * (1 + retries), _time, cancellationToken);
        }
    }

    private async Task<OciResponse> SendOnceAsync(
        Func<CancellationToken, Task<HttpRequestMessage>> request,
        string requestId,
        CancellationToken cancellationToken
    )
    {
        using var message = await request(cancellationToken);
        message.Headers.Add("opc-request-id", requestId);
        using var answer = await _http.SendAsync(message, cancellationToken);
        return OciResponse.Of(answer, await answer.Content.ReadAsByteArrayAsync(cancellationToken), _time);
    }

    private static bool IsPassing(Exception error, CancellationToken cancellationToken) =>
        error switch
        {
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => false,
            HttpRequestException => true,
            TaskCanceledException => !cancellationToken.IsCancellationRequested,
            _ => false,
        };
}
