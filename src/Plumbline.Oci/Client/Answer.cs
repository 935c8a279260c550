namespace Plumbline.Oci.Client;

/// <summary>One thing that was asked for.</summary>
/// <param name="OpcRequestId">Under which the answer can be found at OCI.</param>
internal sealed record Answer<T>(T Item, string? OpcRequestId);
