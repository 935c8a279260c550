using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BlockVolume;

/// <summary>A backup of a block volume.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/VolumeBackup/</remarks>
public sealed record VolumeBackup : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? VolumeId { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    public DateTimeOffset? ExpirationTime { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
