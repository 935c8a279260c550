using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Kms;

/// <summary>A vault, with the fields of the API's VaultSummary that rules need.</summary>
public sealed record Vault : Resource
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? VaultType { get; init; }

    public string? ManagementEndpoint { get; init; }

    public override string Name => DisplayName ?? Id;
}
