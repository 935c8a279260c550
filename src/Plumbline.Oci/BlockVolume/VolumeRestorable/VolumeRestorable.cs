namespace Plumbline.Oci.BlockVolume;

/// <summary>Of every block volume there should be a backup that can be restored.</summary>
public sealed class VolumeRestorable : RestorableRule<Volume, VolumeBackup>
{
    public override string Id => "OCI-BLOCKVOLUME-105";
}
