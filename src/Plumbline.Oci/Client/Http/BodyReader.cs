namespace Plumbline.Oci.Client.Http;

/// <summary>
/// Reads answers into memory. Lists are seldom larger than a megabyte; only a few larger answers are read at a time, so
/// that many requests on the wire never add up to much. Safe to use from many threads.
/// </summary>
internal sealed class BodyReader : IDisposable
{
    private const int Small = 1024 * 1024;
    private const int LargeAtATime = 4;

    private readonly SemaphoreSlim _large = new(LargeAtATime);

    /// <exception cref="HttpRequestException">The answer broke off, or is too large.</exception>
    public async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > OciTransport.LargestAnswer)
        {
            throw TooLarge();
        }

        try
        {
            await using var stream = await content.ReadAsStreamAsync(cancellationToken);
            return await ReadAsync(stream, (int)(content.Headers.ContentLength ?? 0), cancellationToken);
        }
        catch (IOException error)
        {
            var kind = error is HttpIOException http ? http.HttpRequestError : HttpRequestError.Unknown;
            throw new HttpRequestException(kind, error.Message, error);
        }
    }

    public void Dispose() => _large.Dispose();

    private async Task<byte[]> ReadAsync(Stream stream, int expected, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream(Math.Min(expected, Small));
        if (await CopyAsync(stream, body, Small, cancellationToken))
        {
            return body.ToArray();
        }

        await _large.WaitAsync(cancellationToken);
        try
        {
            return await CopyAsync(stream, body, OciTransport.LargestAnswer, cancellationToken)
                ? body.ToArray()
                : throw TooLarge();
        }
        finally
        {
            _large.Release();
        }
    }

    /// <returns>Whether the end was reached.</returns>
    private static async Task<bool> CopyAsync(
        Stream stream,
        MemoryStream body,
        long most,
        CancellationToken cancellationToken
    )
    {
        var buffer = new byte[16 * 1024];
        while (body.Length <= most)
        {
            var count = await stream.ReadAsync(buffer, cancellationToken);
            if (count == 0)
            {
                return true;
            }

            body.Write(buffer, 0, count);
        }

        return false;
    }

    private static HttpRequestException TooLarge() => new(HttpRequestError.ConfigurationLimitExceeded);
}
