namespace Plumbline.Oci.Identity;

/// <summary>Addresses of a network perimeter.</summary>
public sealed record NetworkPerimeterAddress(string? Value = null, string? Type = null, string? Version = null);
