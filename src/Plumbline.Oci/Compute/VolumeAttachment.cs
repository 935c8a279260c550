using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.BlockVolume;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Compute;

/// <summary>That an instance uses a volume.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/VolumeAttachment/</remarks>
public sealed record VolumeAttachment : Resource, ILifecycle, IAttachment
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? VolumeId { get; init; }

    public string? InstanceId { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
