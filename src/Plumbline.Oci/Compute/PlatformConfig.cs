namespace Plumbline.Oci.Compute;

/// <summary>What an instance guards its start with.</summary>
public sealed record PlatformConfig(
    string? Type = null,
    bool? IsSecureBootEnabled = null,
    bool? IsTrustedPlatformModuleEnabled = null,
    bool? IsMeasuredBootEnabled = null
);
