namespace Plumbline.Oci.Client.Http;

/// <summary>A whole answer, read to its end.</summary>
internal sealed record OciResponse
{
    public required int Status { get; init; }

    public required byte[] Body { get; init; }

    /// <summary>The token of the next page; null on the last.</summary>
    public required string? NextPage { get; init; }

    public required string? OpcRequestId { get; init; }

    /// <summary>The resource's version; null when the service gives none.</summary>
    public string? ETag { get; init; }

    /// <summary>The work request that goes on with what was asked; null when it was done at once.</summary>
    public string? WorkRequestId { get; init; }

    /// <summary>How long the service asks to wait.</summary>
    public required TimeSpan? RetryAfter { get; init; }

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Too many requests: a 429, or a 503 that says when to come again or has that code.</summary>
    public bool IsThrottled =>
        Status == 429 || (Status == 503 && (RetryAfter is not null || Body.AsSpan().IndexOf(TooManyRequests) >= 0));

    /// <summary>Another change of the resource is under way: later it can be changed again.</summary>
    public bool IsBusy =>
        Status == 409
        && (Body.AsSpan().IndexOf("\"IncorrectState\""u8) >= 0 || Body.AsSpan().IndexOf("\"LockConflict\""u8) >= 0);

    private static ReadOnlySpan<byte> TooManyRequests => "\"TooManyRequests\""u8;

    public static OciResponse Of(HttpResponseMessage message, byte[] body, TimeProvider time) =>
        new()
        {
            Status = (int)message.StatusCode,
            Body = body,
            NextPage = Header(message, "opc-next-page"),
            OpcRequestId = Header(message, "opc-request-id"),
            ETag = Header(message, "etag"),
            WorkRequestId = Header(message, "opc-work-request-id"),
            RetryAfter = message.Headers.RetryAfter switch
            {
                { Delta: { } delta } => delta,
                { Date: { } date } => date - time.GetUtcNow(),
                _ => null,
            },
        };

    private static string? Header(HttpResponseMessage message, string name) =>
        message.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault(value => value.Length > 0) : null;
}
