using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.LoadBalancing;

/// <summary>A load balancer for HTTP and TCP.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/loadbalancer/20170115/LoadBalancer/</remarks>
public sealed record LoadBalancer : Resource, ILifecycle, IBalancer, IInSecurityGroups
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public bool? IsPrivate { get; init; }

    public bool? IsDeleteProtectionEnabled { get; init; }

    public IReadOnlyList<string>? NetworkSecurityGroupIds { get; init; }

    public IReadOnlyList<string>? SubnetIds { get; init; }

    public IReadOnlyDictionary<string, Listener>? Listeners { get; init; }

    public IReadOnlyDictionary<string, BackendSet>? BackendSets { get; init; }

    public IReadOnlyDictionary<string, RuleSet>? RuleSets { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    public IReadOnlyList<string>? NsgIds => NetworkSecurityGroupIds;

    [JsonIgnore]
    IEnumerable<BackendSet>? IBalancer.BackendSets => BackendSets?.Values;
}
