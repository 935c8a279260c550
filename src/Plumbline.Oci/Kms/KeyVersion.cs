using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Kms;

/// <summary>The current version of a key, as GetKeyVersion gives it.</summary>
public sealed record KeyVersion : Resource
{
    public string? KeyId { get; init; }

    public string? VaultId { get; init; }

    public string? LifecycleState { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    public string? Origin { get; init; }

    public override string Name => Id;

    public override string? ParentId => KeyId;
}
