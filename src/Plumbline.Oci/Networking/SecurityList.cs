namespace Plumbline.Oci.Networking;

/// <summary>Rules for the traffic of all VNICs of the subnets that name it.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/SecurityList/</remarks>
public sealed record SecurityList : TrafficFilter
{
    public IReadOnlyList<TrafficRule>? IngressSecurityRules { get; init; }

    public IReadOnlyList<TrafficRule>? EgressSecurityRules { get; init; }
}
