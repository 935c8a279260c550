using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;
using Polly;

namespace Plumbline.Oci.Client;

/// <summary>Reads from OCI: one resource, or all pages of a list or a search.</summary>
internal sealed class OciClient(HttpClient http, Endpoints endpoints, TimeProvider time) : IDisposable
{
    private const int ParallelRequests = 32;

    /// <summary>More than any list has: a server that never ends one must not keep us for ever.</summary>
    private const int MostPages = 10_000;

    private static readonly string UserAgent = $"Plumbline/{typeof(OciClient).Assembly.GetName().Version?.ToString(3)}";

    private readonly ResiliencePipeline<OciResponse> _retries = RetryPolicy.Create(time);
    private readonly SemaphoreSlim _slots = new(ParallelRequests);

    /// <exception cref="OciException">The call failed, retries included.</exception>
    public async Task<T> GetAsync<T>(OciRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var response = await SendAsync(request, cancellationToken);
        return Parse(request, response, type);
    }

    /// <summary>
    /// All items of a list, which must all be whole. Items of earlier pages are given before a later page fails.
    /// </summary>
    /// <exception cref="OciException">A page failed, retries included.</exception>
    public async IAsyncEnumerable<T> ListAsync<T>(
        OciRequest request,
        JsonTypeInfo<T[]> type,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var response in AnswersAsync(request, cancellationToken))
        {
            foreach (var item in Parse(request, response, type))
            {
                yield return item ?? throw Invalid(request, response, "the list has an empty place");
            }
        }
    }

    /// <summary>All pages of a list. An item that cannot be read costs only itself: the page says what is wrong with it.</summary>
    /// <exception cref="OciException">A page failed, retries included. Those before it have been given.</exception>
    public async IAsyncEnumerable<Page<T>> PagesAsync<T>(
        OciRequest request,
        JsonTypeInfo<T> itemType,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
        where T : class
    {
        await foreach (var response in AnswersAsync(request, cancellationToken))
        {
            yield return PageReader.Read(request.Call, response, itemType);
        }
    }

    public void Dispose()
    {
        http.Dispose();
        _slots.Dispose();
    }

    /// <summary>Follows <c>opc-next-page</c> to the end.</summary>
    private async IAsyncEnumerable<OciResponse> AnswersAsync(
        OciRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var pages = new HashSet<string>(StringComparer.Ordinal);
        for (var page = request; ; )
        {
            var response = await SendAsync(page, cancellationToken);
            yield return response;
            if (response.NextPage is null)
            {
                yield break;
            }

            if (!pages.Add(response.NextPage))
            {
                throw Invalid(request, response, "the list repeats a page for ever");
            }

            if (pages.Count == MostPages)
            {
                throw Invalid(request, response, $"the list has more than {MostPages} pages");
            }

            page = request.With("page", response.NextPage);
        }
    }

    private async Task<OciResponse> SendAsync(OciRequest request, CancellationToken cancellationToken)
    {
        if (!endpoints.Trusts(request.Uri))
        {
            throw new OciException(
                request.Call,
                status: null,
                ClientErrorCode.UntrustedEndpoint,
                "the address is outside this tenancy's realm, so no signed request was sent"
            );
        }

        var requestId = Guid.NewGuid().ToString("N").ToUpperInvariant();
        var response = await SendWithRetriesAsync(request, requestId, cancellationToken);
        return response.IsSuccess ? response : throw OciErrorReader.Read(request.Call, response);
    }

    private async Task<OciResponse> SendWithRetriesAsync(
        OciRequest request,
        string requestId,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await _retries.ExecuteAsync(
                async token => await SendOnceAsync(request, requestId, token),
                cancellationToken
            );
        }
        catch (Exception error)
            when (error is HttpRequestException or InvalidDataException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw NetworkErrorReader.Read(request.Call, error, requestId);
        }
    }

    private async Task<OciResponse> SendOnceAsync(
        OciRequest request,
        string requestId,
        CancellationToken cancellationToken
    )
    {
        await _slots.WaitAsync(cancellationToken);
        try
        {
            using var message = request.ToMessage();
            message.Headers.Accept.ParseAdd("application/json");
            message.Headers.UserAgent.ParseAdd(UserAgent);
            message.Headers.Add("opc-request-id", requestId);
            using var answer = await http.SendAsync(message, cancellationToken);
            return await OciResponse.ReadAsync(answer, time, cancellationToken);
        }
        finally
        {
            _slots.Release();
        }
    }

    private static T Parse<T>(OciRequest request, OciResponse response, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(response.Body, type)
                ?? throw Invalid(request, response, "the answer is null");
        }
        catch (JsonException error)
        {
            throw Invalid(request, response, $"the answer is not the JSON that {request.Call.Operation} gives", error);
        }
    }

    private static OciException Invalid(
        OciRequest request,
        OciResponse response,
        string reason,
        Exception? cause = null
    ) =>
        new(request.Call, response.Status, ClientErrorCode.InvalidResponse, reason, cause)
        {
            OpcRequestId = response.OpcRequestId,
        };
}
