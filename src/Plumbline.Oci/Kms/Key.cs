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

    /// <summary>Only GetKey gives it.</summary>
    public KeyShape? KeyShape { get; init; }

    /// <summary>The OCID of the version that encrypts. Only GetKey gives it.</summary>
    public string? CurrentKeyVersion { get; init; }

    /// <summary>That version. Only GetKeyVersion gives it.</summary>
    public KeyVersion? CurrentVersion { get; init; }

    /// <summary>The key's vault, in the key's region where the vault has replicas; null when it was not collected.</summary>
    public Vault? VaultIn(Inventory inventory) => inventory.Find<Vault>(VaultId, Region);

    public override string Name => DisplayName ?? Id;

    public override string? ParentId => VaultId;
}
