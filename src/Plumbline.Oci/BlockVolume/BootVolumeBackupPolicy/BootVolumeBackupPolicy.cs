namespace Plumbline.Oci.BlockVolume;

/// <summary>Boot volumes should be backed up without anybody having to think of it.</summary>
public sealed class BootVolumeBackupPolicy : BackupPolicyRule<BootVolume>
{
    public override string Id => "OCI-BLOCKVOLUME-104";
}
