using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Waf;

namespace Plumbline.Oci.LoadBalancing;

/// <summary>What is open to the internet should have its requests looked at.</summary>
public sealed class LoadBalancerWaf : LifecycleRule<LoadBalancer>
{
    public override string Id => "OCI-LOADBALANCING-106";

    public override IReadOnlyList<Need> Needs => [Need.Listed<LoadBalancer>(), Need.Listed<WebAppFirewall>()];

    protected override bool Concerns(LoadBalancer resource, RuleContext context) =>
        resource.IsPrivate != true && resource.Listeners?.Values.Any(listener => listener.Protocol != "TCP") != false;

    protected override Verdict Assess(LoadBalancer resource, RuleContext context)
    {
        var wall = FirewalledBalancers.Of(context).WallOf(resource.Id);
        return Verdict.Of(
            wall is not null ? true
                : resource.IsPrivate is null || context.MayMiss<WebAppFirewall>(resource.Region) ? null
                : false,
            "A web application firewall is in front.",
            "No web application firewall is in front.",
            "Firewalls may be there that could not be read."
        ) with
        {
            Evidence =
            [
                new("loadBalancerId", wall?.LoadBalancerId, wall),
                new("isPrivate", resource.IsPrivate?.ToString()),
            ],
        };
    }
}
