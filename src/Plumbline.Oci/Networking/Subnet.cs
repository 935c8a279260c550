using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>A subnet of a VCN.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/Subnet/</remarks>
public sealed record Subnet : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? VcnId { get; init; }

    public string? AvailabilityDomain { get; init; }

    public string? CidrBlock { get; init; }

    public string? Ipv6CidrBlock { get; init; }

    public IReadOnlyList<string>? Ipv6CidrBlocks { get; init; }

    public string? RouteTableId { get; init; }

    public IReadOnlyList<string>? SecurityListIds { get; init; }

    public bool? ProhibitPublicIpOnVnic { get; init; }

    public bool? ProhibitInternetIngress { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
