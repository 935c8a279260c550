using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BlockVolume;

/// <summary>Volumes that are backed up together.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/VolumeGroup/</remarks>
public sealed record VolumeGroup : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public IReadOnlyList<string>? VolumeIds { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
