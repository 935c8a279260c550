namespace Plumbline.Oci.Logging;

/// <summary>A log, the logs of a group, or the audit log of a compartment.</summary>
public sealed record ConnectorLogSource(string? CompartmentId = null, string? LogGroupId = null, string? LogId = null);
