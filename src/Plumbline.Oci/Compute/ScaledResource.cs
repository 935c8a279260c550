namespace Plumbline.Oci.Compute;

/// <summary>What grows and shrinks.</summary>
public sealed record ScaledResource(string? Id = null);
