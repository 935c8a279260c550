namespace Plumbline.Oci.Logging;

/// <summary>What a log is of.</summary>
public sealed record LogConfiguration(LogSource? Source = null);
