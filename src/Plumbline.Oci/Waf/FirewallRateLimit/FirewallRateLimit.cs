using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Waf;

/// <summary>A thousand requests a second from one address are no customer.</summary>
public sealed class FirewallRateLimit : LifecycleRule<WebAppFirewallPolicy>
{
    public override string Id => "OCI-WAF-102";

    public override IReadOnlyList<Need> Needs => [Need.Whole<WebAppFirewallPolicy>()];

    protected override Verdict Assess(WebAppFirewallPolicy resource, RuleContext context)
    {
        var count = resource.RequestRateLimiting?.Rules?.Count ?? 0;
        return (
            count > 0
                ? Verdict.Pass("The policy limits the rate of requests.")
                : Verdict.Fail("The policy limits no rate.")
        ) with
        {
            Evidence = [new("rateLimitingRules", $"{count}", Field: "requestRateLimiting.rules")],
        };
    }
}
