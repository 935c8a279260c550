using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Waf;

public sealed class FirewallProtectionTests : RuleSpec<FirewallProtection, WebAppFirewallPolicy>
{
    private static readonly WebAppFirewallPolicy Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        Actions = [new("block", "RETURN_HTTP_RESPONSE"), new("watch", "CHECK")],
        RequestProtection = new([new("owasp", "block")]),
    };

    private static readonly Verdict Pass = Verdict.Pass("Protection rules stop requests.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("blocks", [Sample], Pass with { Evidence = [new("protectionRules", "1"), new("stopping", "1")] }),
            new(
                "watches",
                [Sample with { RequestProtection = new([new("owasp", "watch")]) }],
                Verdict.Fail("Protection rules only watch.")
            ),
            new(
                "an action that is not there",
                [Sample with { RequestProtection = new([new("owasp", "gone")]) }],
                Verdict.Fail("Protection rules only watch.")
            ),
            new(
                "no rules",
                [Sample with { RequestProtection = null }],
                Verdict.Fail("The policy has no protection rules.")
            ),
            new("not read", [Sample], Verdict.NotAssessed("The details of the resource could not be read."))
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["WebAppFirewallPolicy:whole"],
                        ResourceId = "judged",
                        Rules = ["OCI-WAF-101"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
