namespace Plumbline.Oci.BlockVolume;

/// <summary>Of every boot volume there should be a backup that can be restored.</summary>
public sealed class BootVolumeRestorable : RestorableRule<BootVolume, BootVolumeBackup>
{
    public override string Id => "OCI-BLOCKVOLUME-106";
}
