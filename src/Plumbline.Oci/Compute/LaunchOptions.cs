namespace Plumbline.Oci.Compute;

/// <summary>How an instance is attached to its volumes and networks.</summary>
public sealed record LaunchOptions(
    bool? IsPvEncryptionInTransitEnabled = null,
    string? BootVolumeType = null,
    string? RemoteDataVolumeType = null
);
