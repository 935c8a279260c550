namespace Plumbline.Oci.OpenSearch;

/// <summary>When backups are made.</summary>
public sealed record OpenSearchBackups(bool? IsEnabled = null, long? RetentionInDays = null);
