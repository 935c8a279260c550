using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.LoadBalancing;

/// <summary>A load balancer for TCP and UDP that keeps addresses as they are.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/networkloadbalancer/20200501/NetworkLoadBalancerSummary/</remarks>
public sealed record NetworkLoadBalancer : Resource, ILifecycle, IBalancer, IInSecurityGroups
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public bool? IsPrivate { get; init; }

    public string? SubnetId { get; init; }

    public IReadOnlyList<string>? NetworkSecurityGroupIds { get; init; }

    public IReadOnlyDictionary<string, BackendSet>? BackendSets { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    public IReadOnlyList<string>? NsgIds => NetworkSecurityGroupIds;

    [JsonIgnore]
    IEnumerable<BackendSet>? IBalancer.BackendSets => BackendSets?.Values;
}
