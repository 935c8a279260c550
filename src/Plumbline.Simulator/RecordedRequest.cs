namespace Plumbline.Simulator;

/// <summary>One request that was answered.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path as sent, without the query.</param>
/// <param name="Operation">OCI's name of the operation, or null if the simulator knows none for this path.</param>
/// <param name="Status">The HTTP status of the answer.</param>
/// <param name="Time">When the request came in.</param>
public sealed record RecordedRequest(string Method, string Path, string? Operation, int Status, DateTimeOffset Time)
{
    /// <summary>The query as sent, without the question mark; empty if there was none.</summary>
    public string Query { get; init; } = "";

    /// <summary>The service that has the operation, such as <c>core.compute</c>; null if there is none.</summary>
    public string? Service { get; init; }

    /// <summary>The <c>opc-request-id</c> of the answer.</summary>
    public string OpcRequestId { get; init; } = "";

    /// <summary>The Host header: which region, service or vault was asked.</summary>
    public string Host { get; init; } = "";
}
