namespace Plumbline.Core.Scans;

/// <summary>How often an operation was called for a purpose.</summary>
/// <param name="Service">Such as <c>kms</c>.</param>
/// <param name="Operation">OCI's name, such as <c>ListKeys</c>.</param>
/// <param name="Purpose">What the answers are for, in few words for people; empty when nothing was said.</param>
/// <param name="Calls">HTTP requests sent, retries included.</param>
/// <param name="Retries">How many of them repeated one that had failed.</param>
/// <param name="Throttled">How many of them the service put off, with 429 or a 503 that means the same.</param>
public sealed record CallCount(
    string Service,
    string Operation,
    string Purpose,
    long Calls,
    long Retries,
    long Throttled
)
{
    /// <summary>Calls that failed for good, retries included; their attempts are among <see cref="Calls"/>.</summary>
    public long Failed { get; init; }
}
