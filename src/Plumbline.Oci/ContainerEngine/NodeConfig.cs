namespace Plumbline.Oci.ContainerEngine;

/// <summary>What the nodes of a pool are made with.</summary>
public sealed record NodeConfig(
    long? Size = null,
    IReadOnlyList<string>? NsgIds = null,
    string? KmsKeyId = null,
    bool? IsPvEncryptionInTransitEnabled = null,
    IReadOnlyList<NodePlacement>? PlacementConfigs = null
);
