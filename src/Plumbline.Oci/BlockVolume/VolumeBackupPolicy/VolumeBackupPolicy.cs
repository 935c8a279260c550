namespace Plumbline.Oci.BlockVolume;

/// <summary>Block volumes should be backed up without anybody having to think of it.</summary>
public sealed class VolumeBackupPolicy : BackupPolicyRule<Volume>
{
    public override string Id => "OCI-BLOCKVOLUME-103";
}
