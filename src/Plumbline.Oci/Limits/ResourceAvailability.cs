namespace Plumbline.Oci.Limits;

/// <summary>How many of a limited resource there are.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/limits/20190729/ResourceAvailability</remarks>
internal sealed record ResourceAvailability(long Used);
