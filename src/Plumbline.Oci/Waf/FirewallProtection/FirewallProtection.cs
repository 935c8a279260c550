using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Waf;

/// <summary>Protection rules that only check let everything through.</summary>
public sealed class FirewallProtection : LifecycleRule<WebAppFirewallPolicy>
{
    public override string Id => "OCI-WAF-101";

    public override IReadOnlyList<Need> Needs => [Need.Whole<WebAppFirewallPolicy>()];

    protected override Verdict Assess(WebAppFirewallPolicy resource, RuleContext context)
    {
        var rules = resource.RequestProtection?.Rules ?? [];
        var stopping = (resource.Actions ?? [])
            .Where(action => action.Type == "RETURN_HTTP_RESPONSE")
            .Select(action => action.Name)
            .ToHashSet();
        var count = rules.Count(rule => stopping.Contains(rule.ActionName));
        return (
            count > 0 ? Verdict.Pass("Protection rules stop requests.")
            : rules.Count > 0 ? Verdict.Fail("Protection rules only watch.")
            : Verdict.Fail("The policy has no protection rules.")
        ) with
        {
            Evidence =
            [
                new("protectionRules", $"{rules.Count}", Field: "requestProtection.rules"),
                new("stopping", $"{count}", Field: "requestProtection.rules.actionName"),
            ],
        };
    }
}
