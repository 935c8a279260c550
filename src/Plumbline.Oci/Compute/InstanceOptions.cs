namespace Plumbline.Oci.Compute;

/// <summary>Options that an instance can change while it lives.</summary>
public sealed record InstanceOptions(bool? AreLegacyImdsEndpointsDisabled = null);
