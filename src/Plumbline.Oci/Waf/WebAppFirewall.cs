using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Waf;

/// <summary>A firewall in front of a load balancer.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/waf/20210930/WebAppFirewallSummary/</remarks>
public sealed record WebAppFirewall : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? BackendType { get; init; }

    public string? LoadBalancerId { get; init; }

    public string? WebAppFirewallPolicyId { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
