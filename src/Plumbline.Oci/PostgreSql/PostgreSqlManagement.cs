namespace Plumbline.Oci.PostgreSql;

/// <summary>How a DB system is looked after.</summary>
public sealed record PostgreSqlManagement(PostgreSqlBackups? BackupPolicy = null);
