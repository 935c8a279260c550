namespace Plumbline.Oci.Logging;

/// <summary>Where a connector takes data from.</summary>
public sealed record ConnectorSource(string? Kind = null, IReadOnlyList<ConnectorLogSource>? LogSources = null);
