namespace Plumbline.Core.Inventories;

/// <summary>The answer that a resource was read from: what an auditor needs to ask the same again.</summary>
/// <param name="Operation">The API operation, such as <c>ListKeys</c>.</param>
/// <param name="Target">The address that was asked.</param>
/// <param name="OpcRequestId">The id under which OCI's support finds the request; null when the answer had none.</param>
/// <param name="At">When it was asked.</param>
public sealed record Provenance(
    string Operation,
    string Target,
    string? OpcRequestId = null,
    DateTimeOffset At = default
);
