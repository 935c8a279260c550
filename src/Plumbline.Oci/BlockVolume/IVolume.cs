using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BlockVolume;

/// <summary>A block volume or a boot volume: what is backed up.</summary>
public interface IVolume : ILifecycle
{
    /// <summary>The OCID of the group that it is backed up with; null when it is in none.</summary>
    string? VolumeGroupId { get; }

    DateTimeOffset? TimeCreated { get; }
}
