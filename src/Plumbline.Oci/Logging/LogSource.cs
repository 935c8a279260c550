namespace Plumbline.Oci.Logging;

/// <summary>The service, the kind of log and the resource that a log is of.</summary>
public sealed record LogSource(
    string? SourceType = null,
    string? Service = null,
    string? Resource = null,
    string? Category = null,
    IReadOnlyDictionary<string, string>? Parameters = null
);
