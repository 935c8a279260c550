using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Kms;

/// <summary>A master encryption key: the fields of the API's KeySummary that rules need, then those that only GetKey gives.</summary>
public sealed record Key : Resource
{
    public string? DisplayName { get; init; }

    public string? VaultId { get; init; }

    public string? LifecycleState { get; init; }

    public string? ProtectionMode { get; init; }

    public string? Algorithm { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    public bool? IsAutoRotationEnabled { get; init; }

    public ExternalKeyReferenceDetails? ExternalKeyReferenceDetails { get; init; }

    /// <summary>Only GetKey gives it.</summary>
    public KeyShape? KeyShape { get; init; }

    /// <summary>The OCID of the version that encrypts. Only GetKey gives it, and it always does.</summary>
    public string? CurrentKeyVersion { get; init; }

    /// <summary>When a key that waits for its deletion is deleted. Only GetKey gives it.</summary>
    public DateTimeOffset? TimeOfDeletion { get; init; }

    /// <summary>Only GetKey gives it.</summary>
    public AutoKeyRotationDetails? AutoKeyRotationDetails { get; init; }

    /// <summary>Only GetKey gives it.</summary>
    public KeyReplicaDetails? ReplicaDetails { get; init; }

    /// <summary>The newest first. Only ListKeyVersions gives them; null when they were not listed.</summary>
    public IReadOnlyList<KeyVersion>? Versions { get; init; }

    /// <summary>How many versions there are, those that are deleted excepted; null when they were not listed.</summary>
    [JsonIgnore]
    public int? KeptVersions => Versions?.Count(version => version.LifecycleState != Kms.LifecycleState.Deleted);

    /// <summary>Whether it is held in Oracle's HSM.</summary>
    [JsonIgnore]
    public bool IsInHsm => ProtectionMode == Kms.ProtectionMode.Hsm;

    /// <summary>Whether this is all that GetKey gives, not just what a list shows.</summary>
    public bool IsWhole => CurrentKeyVersion is not null;

    /// <summary>The key's vault, in the key's region where the vault has replicas; null when it was not collected.</summary>
    public Vault? VaultIn(Inventory inventory) => inventory.Find<Vault>(VaultId, Region);

    public override string Name => DisplayName ?? Id;

    public override string? ParentId => VaultId;
}
