using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>What protects the API of a cluster should let in that and nothing else.</summary>
public sealed class ClusterEndpointPorts : LifecycleRule<Cluster>
{
    public override string Id => "OCI-CONTAINERENGINE-103";

    private static readonly Parameter<IReadOnlyList<string>> Ports = Parameter.Texts("ports", "443", "6443");

    public override IReadOnlyList<Parameter> Parameters => [Ports];

    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<Cluster>(), Need.Listed<NetworkSecurityGroup>(), Need.Listed<SecurityRule>()];

    protected override bool Concerns(Cluster resource, RuleContext context) =>
        resource.EndpointConfig?.NsgIds is { Count: > 0 };

    protected override Verdict Assess(Cluster resource, RuleContext context)
    {
        var groups = resource
            .EndpointConfig!.NsgIds!.Select(id => context.Inventory.Find<NetworkSecurityGroup>(id, resource.Region))
            .ToList();
        var rules = groups
            .Select(group => group is null ? null : FilterRules.Of(group, isIngress: true, context))
            .ToList();
        var wide = rules
            .SelectMany(some => some ?? [])
            .Where(rule => rule.IsOpenToInternet && !IsMeant(rule.Rule, context))
            .ToList();
        return Verdict.Of(
            wide.Count > 0 ? false
                : rules.Contains(null) ? null
                : true,
            "The groups of the API let in nothing else from the internet.",
            "A group of the API lets in more than the API from the internet.",
            "The rules of a group could not be read."
        ) with
        {
            Evidence = [.. wide.Select(rule => rule.ToEvidence())],
        };
    }

    private static bool IsMeant(TrafficRule rule, RuleContext context) =>
        rule.Protocol == Transport.Tcp.Number
        && rule.TcpOptions?.DestinationPortRange is { } range
        && range.Min == range.Max
        && context.Get(Ports).Contains(range.ToString());
}
