namespace Plumbline.Core.Scans;

/// <summary>How often an operation was called for one purpose.</summary>
/// <param name="Service">The API's name, such as <c>kms</c>.</param>
/// <param name="Operation">Such as <c>ListVaults</c>.</param>
/// <param name="Purpose">What the answers were for, in few words for people.</param>
/// <param name="Calls">Requests sent, retries included.</param>
/// <param name="Retries">How many of them repeated one that had failed.</param>
/// <param name="Throttled">How many were answered with 429.</param>
public sealed record CallCount(
    string Service,
    string Operation,
    string Purpose,
    long Calls,
    long Retries,
    long Throttled
);
