namespace Plumbline.Oci.BaseDatabase;

/// <summary>When backups are made, and how long they are kept.</summary>
public sealed record DbBackupConfig(bool? AutoBackupEnabled = null, long? RecoveryWindowInDays = null);
