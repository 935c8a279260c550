namespace Plumbline.Oci.KeyUsage;

/// <summary>The tags of any resource.</summary>
internal sealed record KeyUserTags(
    IReadOnlyDictionary<string, string>? FreeformTags = null,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? DefinedTags = null
);
