namespace Plumbline.Oci.Networking;

/// <summary>A group of VNICs with rules of their own, which are listed by themselves.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/NetworkSecurityGroup/</remarks>
public sealed record NetworkSecurityGroup : TrafficFilter;
