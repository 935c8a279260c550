namespace Plumbline.Oci.Discovery;

/// <summary>What a user wants scanned. An empty list means all.</summary>
public sealed record ScanRequest
{
    /// <summary>Region identifiers or keys.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Compartment OCIDs; each stands for itself and all below it.</summary>
    public IReadOnlyList<string> CompartmentIds { get; init; } = [];

    public IReadOnlyList<string> RuleIds { get; init; } = [];
}
