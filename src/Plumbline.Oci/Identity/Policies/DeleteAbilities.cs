namespace Plumbline.Oci.Identity.Policies;

/// <summary>What destroys data and machines.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Identity/Reference/policyreference.htm</remarks>
internal static class DeleteAbilities
{
    public static ValueList<Ability> Storage { get; } =
    [
        Of("VOLUME_DELETE", "target.volume.", "DeleteVolume", "DeleteBootVolume"),
        Of("VOLUME_BACKUP_DELETE", "target.volume-backup.", "DeleteVolumeBackup"),
        Of("BOOT_VOLUME_BACKUP_DELETE", "target.boot-volume-backup.", "DeleteBootVolumeBackup"),
        Of("FILE_SYSTEM_DELETE", "target.file-system.", "DeleteFileSystem"),
        Of("MOUNT_TARGET_DELETE", "target.mount-target.", "DeleteMountTarget"),
        Of("EXPORT_SET_DELETE", "target.export-set.", "DeleteExport"),
        Of("BUCKET_DELETE", "target.bucket.", "DeleteBucket"),
        Of("OBJECT_DELETE", "target.bucket.", "DeleteObject"),
    ];

    public static ValueList<Ability> Compute { get; } =
    [Of("INSTANCE_DELETE", "target.instance.", "TerminateInstance")];

    public static ValueList<Ability> Databases { get; } =
    [
        Of("DB_SYSTEM_DELETE", "target.db-system.", "TerminateDbSystem"),
        Of("DB_HOME_DELETE", "target.db-home.", "DeleteDbHome"),
        Of("DATABASE_DELETE", "target.database.", "DeleteDatabase"),
        Of("AUTONOMOUS_DATABASE_DELETE", "target.autonomous-database.", "DeleteAutonomousDatabase"),
    ];

    private static Ability Of(string permission, string variables, params IReadOnlyList<string> operations) =>
        new(permission, [.. operations]) { Variables = [variables] };
}
