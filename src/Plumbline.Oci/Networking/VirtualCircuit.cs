using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>A FastConnect circuit.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/VirtualCircuit/</remarks>
public sealed record VirtualCircuit : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? GatewayId { get; init; }

    public string? BgpSessionState { get; init; }

    public string? BgpIpv6SessionState { get; init; }

    public string? ProviderName { get; init; }

    public string? ProviderServiceId { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
