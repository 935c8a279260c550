using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Kms;

/// <summary>A vault: the fields of the API's VaultSummary that rules need, then those that only GetVault gives.</summary>
public sealed record Vault : Resource
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? VaultType { get; init; }

    public string? ManagementEndpoint { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    /// <summary>Where the keys of a vault of type EXTERNAL are.</summary>
    public ExternalKeyManagerMetadataSummary? ExternalKeyManagerMetadataSummary { get; init; }

    /// <summary>The OCID of Oracle's own key in the vault, which wraps imported material and is no customer key.</summary>
    public string? WrappingkeyId { get; init; }

    /// <summary>When a vault that is pending deletion will be gone. Only GetVault gives it.</summary>
    public DateTimeOffset? TimeOfDeletion { get; init; }

    /// <summary>Whether it can have a replica in another region. Only GetVault gives it.</summary>
    public bool? IsVaultReplicable { get; init; }

    /// <summary>Of a vault with a replica. Only GetVault gives it.</summary>
    public VaultReplicaDetails? ReplicaDetails { get; init; }

    public override string Name => DisplayName ?? Id;
}
