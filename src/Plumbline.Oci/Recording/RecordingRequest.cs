using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Recording;

/// <summary>What to record, and how much of it to hide.</summary>
public sealed record RecordingRequest
{
    public required ScanRequest Scope { get; init; }

    /// <summary>Decides the OCIDs in the file: the same salt gives the same ones. Who has it can test guesses.</summary>
    public required string Salt { get; init; }

    /// <summary>Whether names of compartments, vaults and keys stay what they are.</summary>
    public bool KeepNames { get; init; }
}
