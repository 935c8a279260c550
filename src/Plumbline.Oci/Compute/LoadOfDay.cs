namespace Plumbline.Oci.Compute;

/// <summary>How busy something was on a day at most, in percent.</summary>
public sealed record LoadOfDay(DateTimeOffset? Timestamp = null, double? Value = null);
