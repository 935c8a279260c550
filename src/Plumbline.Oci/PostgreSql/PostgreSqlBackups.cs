namespace Plumbline.Oci.PostgreSql;

/// <summary>When backups are made, and how long they are kept.</summary>
public sealed record PostgreSqlBackups(string? Kind = null, long? RetentionDays = null);
