using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Client;

/// <summary>Reads from OCI: one resource, or all pages of a list or a search. What changes something is sent as it is.</summary>
internal sealed class OciClient(OciSender sender, Endpoints endpoints) : IDisposable
{
    /// <summary>More than any list has: a server that never ends one must not keep us for ever.</summary>
    private const int MostPages = 10_000;

    /// <exception cref="OciException">The call failed, retries included.</exception>
    public async Task<Answer<T>> GetAsync<T>(
        OciRequest request,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var response = await SendAsync(request, cancellationToken);
        return new(Parse(request, response, type), response.OpcRequestId);
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
            yield return PageReader.Read(request, response, itemType);
        }
    }

    /// <summary>The whole answer to one call, with the resource's version.</summary>
    /// <exception cref="OciException">The call failed, retries included.</exception>
    public Task<OciResponse> ExchangeAsync(OciRequest request, CancellationToken cancellationToken) =>
        SendAsync(request, cancellationToken);

    public void Dispose() => sender.Dispose();

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
        var uri = request.Uri;
        if (!endpoints.Trusts(uri))
        {
            throw new OciException(
                request.Call,
                status: null,
                ClientErrorCode.UntrustedEndpoint,
                "the address is outside this tenancy's realm, so no signed request was sent"
            );
        }

        var requestId = Guid.NewGuid().ToString("N").ToUpperInvariant();
        return await sender.SendAsync(request, uri, requestId, cancellationToken) switch
        {
            { Response: { IsSuccess: true } response } => response,
            { Response: { } refusal } => throw OciErrorReader.Read(request.Call, refusal),
            { Error: var error } => throw NetworkErrorReader.Read(request.Call, error!, requestId),
        };
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
