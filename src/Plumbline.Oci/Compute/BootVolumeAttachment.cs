using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.BlockVolume;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Compute;

/// <summary>That an instance starts from a boot volume.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/BootVolumeAttachment/</remarks>
public sealed record BootVolumeAttachment : Resource, ILifecycle, IAttachment
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? BootVolumeId { get; init; }

    public string? InstanceId { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    string? IAttachment.VolumeId => BootVolumeId;
}
