using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Kms;

/// <summary>A version of a key, as ListKeyVersions shows it. Each rotation makes one.</summary>
public sealed record KeyVersion : Resource
{
    public string? KeyId { get; init; }

    public string? VaultId { get; init; }

    public string? LifecycleState { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    public DateTimeOffset? TimeOfDeletion { get; init; }

    /// <summary>INTERNAL when OCI made the material, EXTERNAL when it was imported.</summary>
    public string? Origin { get; init; }

    public bool? IsAutoRotated { get; init; }

    public ExternalKeyReferenceDetails? ExternalKeyReferenceDetails { get; init; }

    public override string Name => Id;

    public override string? ParentId => KeyId;
}
