using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Waf;

/// <summary>What a firewall does with requests.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/waf/20210930/WebAppFirewallPolicy/</remarks>
public sealed record WebAppFirewallPolicy : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public IReadOnlyList<FirewallAction>? Actions { get; init; }

    public FirewallRules? RequestProtection { get; init; }

    public FirewallRules? RequestRateLimiting { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
