namespace Plumbline.Oci.Client.Http;

/// <summary>A whole answer, read to its end.</summary>
internal sealed record OciResponse
{
    public required int Status { get; init; }

    public required byte[] Body { get; init; }

    /// <summary>The token of the next page; null on the last.</summary>
    public required string? NextPage { get; init; }

    public required string? OpcRequestId { get; init; }

    /// <summary>How long the service asks to wait.</summary>
    public required TimeSpan? RetryAfter { get; init; }

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Too many requests: a 429, or a 503 that says when to come again or has that code.</summary>
    public bool IsThrottled =>
        Status == 429 || (Status == 503 && (RetryAfter is not null || Body.AsSpan().IndexOf(TooManyRequests) >= 0));

    private static ReadOnlySpan<byte> TooManyRequests => "\"TooManyRequests\""u8;

    public static OciResponse Of(HttpResponseMessage message, byte[] body, TimeProvider time) =>
        new()
        {
            Status = (int)message.StatusCode,
            Body = body,
            NextPage = Header(message, "opc-next-page"),
            OpcRequestId = Header(message, "opc-request-id"),
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
