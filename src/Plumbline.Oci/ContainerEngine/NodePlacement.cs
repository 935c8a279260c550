namespace Plumbline.Oci.ContainerEngine;

/// <summary>Where nodes are put.</summary>
public sealed record NodePlacement(string? AvailabilityDomain = null, string? SubnetId = null);
