using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Kms;

/// <summary>A master encryption key, with the fields of the API's KeySummary that rules need.</summary>
public sealed record Key : Resource
{
    public string? DisplayName { get; init; }

    public string? VaultId { get; init; }

    public string? LifecycleState { get; init; }

    public string? ProtectionMode { get; init; }

    public string? Algorithm { get; init; }

    public override string Name => DisplayName ?? Id;

    public override string? ParentId => VaultId;
}
