using Plumbline.Oci.Compute;

namespace Plumbline.Oci.BlockVolume;

/// <summary>A boot volume that no instance uses costs as much as one that is used.</summary>
public sealed class UnattachedBootVolume : AttachedRule<BootVolume, BootVolumeAttachment>
{
    public override string Id => "OCI-BLOCKVOLUME-109";
}
