namespace Plumbline.Oci.Kms;

/// <summary>A key's algorithm and its length in bytes.</summary>
public sealed record KeyShape(string? Algorithm = null, int? Length = null, string? CurveId = null);
