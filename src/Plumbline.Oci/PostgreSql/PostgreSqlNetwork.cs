namespace Plumbline.Oci.PostgreSql;

/// <summary>Where a DB system answers.</summary>
public sealed record PostgreSqlNetwork(string? SubnetId = null, IReadOnlyList<string>? NsgIds = null);
