using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>The way out of a VCN to the internet, and not in.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/NatGateway/</remarks>
public sealed record NatGateway : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? VcnId { get; init; }

    public bool? BlockTraffic { get; init; }

    public string? NatIp { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
