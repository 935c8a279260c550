namespace Plumbline.Oci.MySql;

/// <summary>When backups are made, and how long they are kept.</summary>
public sealed record MySqlBackups(
    bool? IsEnabled = null,
    long? RetentionInDays = null,
    MySqlPointInTime? PitrPolicy = null
);
