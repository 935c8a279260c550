using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.BlockVolume;

/// <summary>How volumes and their backups are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/</remarks>
internal sealed class BlockVolumeListings : ServiceListings
{
    private const string Host = "https://iaas.{region}.{domain}";
    private const string Assignments = "/20160918/volumeBackupPolicyAssignments";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<Volume>("blockstorage", "ListVolumes", Host, "/20160918/volumes", "block volumes")
        {
            SearchType = "Volume",
            ListGrant = new(Verb.Inspect, "volumes"),
        },
        new Listing<BootVolume>("blockstorage", "ListBootVolumes", Host, "/20160918/bootVolumes", "boot volumes")
        {
            SearchType = "BootVolume",
            ListGrant = new(Verb.Inspect, "volumes"),
        },
        new Listing<VolumeBackup>(
            "blockstorage",
            "ListVolumeBackups",
            Host,
            "/20160918/volumeBackups",
            "backups of block volumes"
        )
        {
            SearchType = "VolumeBackup",
            ListGrant = new(Verb.Inspect, "volume-backups"),
        },
        new Listing<BootVolumeBackup>(
            "blockstorage",
            "ListBootVolumeBackups",
            Host,
            "/20160918/bootVolumeBackups",
            "backups of boot volumes"
        )
        {
            SearchType = "BootVolumeBackup",
            ListGrant = new(Verb.Inspect, "boot-volume-backups"),
        },
        new Listing<VolumeGroup>("blockstorage", "ListVolumeGroups", Host, "/20160918/volumeGroups", "volume groups")
        {
            SearchType = "VolumeGroup",
            ListGrant = new(Verb.Inspect, "volume-groups"),
        },
        new Listing<VolumeGroupBackup>(
            "blockstorage",
            "ListVolumeGroupBackups",
            Host,
            "/20160918/volumeGroupBackups",
            "backups of volume groups"
        )
        {
            SearchType = "VolumeGroupBackup",
            ListGrant = new(Verb.Inspect, "volume-group-backups"),
        },
        new Listing<BackupPolicyAssignment>(
            "blockstorage",
            "GetVolumeBackupPolicyAssetAssignment",
            Host,
            "/20160918/volumeBackupPolicyAssignments",
            "assignments of backup policies"
        )
        {
            ListGrant = new(Verb.Inspect, "backup-policy-assignments"),
            Parent = ParentLink.By<Volume>("assetId"),
        },
        new Listing<BackupPolicyAssignment>(
            "blockstorage",
            "GetVolumeBackupPolicyAssetAssignment",
            Host,
            "/20160918/volumeBackupPolicyAssignments",
            "assignments of backup policies"
        )
        {
            ListGrant = new(Verb.Inspect, "backup-policy-assignments"),
            Parent = ParentLink.By<BootVolume>("assetId"),
        },
        new Listing<BackupPolicyAssignment>(
            "blockstorage",
            "GetVolumeBackupPolicyAssetAssignment",
            Host,
            "/20160918/volumeBackupPolicyAssignments",
            "assignments of backup policies"
        )
        {
            ListGrant = new(Verb.Inspect, "backup-policy-assignments"),
            Parent = ParentLink.By<VolumeGroup>("assetId"),
        },
    ];
}
