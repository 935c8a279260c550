using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Kms;

/// <summary>A vault: the fields of the API's VaultSummary that rules need, then those that only GetVault gives.</summary>
public sealed record Vault : Resource
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? VaultType { get; init; }

    public string? ManagementEndpoint { get; init; }

    /// <summary>The OCID of Oracle's own key in the vault, which wraps imported material and is no customer key.</summary>
    public string? WrappingkeyId { get; init; }

    public override string Name => DisplayName ?? Id;
}
