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

    public static async Task<OciResponse> ReadAsync(
        HttpResponseMessage message,
        TimeProvider time,
        CancellationToken cancellationToken
    ) =>
        new()
        {
            Status = (int)message.StatusCode,
            Body = await message.Content.ReadAsByteArrayAsync(cancellationToken),
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
