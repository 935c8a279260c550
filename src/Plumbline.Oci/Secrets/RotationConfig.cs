namespace Plumbline.Oci.Secrets;

/// <summary>How a secret is rotated.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/secretmgmt/20180608/datatypes/RotationConfig</remarks>
/// <param name="RotationInterval">How often, as an ISO 8601 duration such as <c>P90D</c>.</param>
/// <param name="IsScheduledRotationEnabled">Whether OCI rotates it by itself.</param>
public sealed record RotationConfig(string? RotationInterval = null, bool? IsScheduledRotationEnabled = null);
