namespace Plumbline.Oci.MySql;

/// <summary>What happens when a DB system is deleted.</summary>
public sealed record MySqlDeletion(
    bool? IsDeleteProtected = null,
    string? FinalBackup = null,
    string? AutomaticBackupRetention = null
);
