using Plumbline.Oci.Compute;

namespace Plumbline.Oci.BlockVolume;

/// <summary>A block volume that no instance uses costs as much as one that is used.</summary>
public sealed class UnattachedVolume : AttachedRule<Volume, VolumeAttachment>
{
    public override string Id => "OCI-BLOCKVOLUME-108";
}
