namespace Plumbline.Oci.Integration;

/// <summary>A VCN from which an instance is reached.</summary>
public sealed record AllowedVcn(string? Id = null, IReadOnlyList<string>? AllowlistedIps = null);
