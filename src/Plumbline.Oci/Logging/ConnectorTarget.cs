namespace Plumbline.Oci.Logging;

/// <summary>Where a connector brings data to.</summary>
public sealed record ConnectorTarget(string? Kind = null);
