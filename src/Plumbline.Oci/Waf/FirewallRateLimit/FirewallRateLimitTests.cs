using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Waf;

public sealed class FirewallRateLimitTests : RuleSpec<FirewallRateLimit, WebAppFirewallPolicy>
{
    private static readonly WebAppFirewallPolicy Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        RequestRateLimiting = new([new("per-client", "block")]),
    };

    private static readonly Verdict Pass = Verdict.Pass("The policy limits the rate of requests.");

    private static readonly Verdict Fail = Verdict.Fail("The policy limits no rate.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("limited", [Sample], Pass),
            new(
                "no rules",
                [Sample with { RequestRateLimiting = new([]) }],
                Fail with
                {
                    Evidence = [new("rateLimitingRules", "0")],
                }
            ),
            new("nothing at all", [Sample with { RequestRateLimiting = null }], Fail),
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
                        Rules = ["OCI-WAF-102"],
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
