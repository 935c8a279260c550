namespace Plumbline.Oci.MySql;

/// <summary>Whether every moment can be restored.</summary>
public sealed record MySqlPointInTime(bool? IsEnabled = null);
