namespace Plumbline.Oci.Search;

/// <summary>Where Search saw resources of a type: in a compartment and, for keys, in a vault.</summary>
/// <param name="Identifier">The only one it saw there; null when there are several.</param>
internal sealed record Hint(string ResourceType, string CompartmentId, string? ParentId, string? Identifier);
