using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BlockVolume;

/// <summary>A backup of a boot volume.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/BootVolumeBackup/</remarks>
public sealed record BootVolumeBackup : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? BootVolumeId { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    public DateTimeOffset? ExpirationTime { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
