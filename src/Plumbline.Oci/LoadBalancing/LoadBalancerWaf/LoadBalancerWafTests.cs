using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;
using Plumbline.Oci.Waf;

namespace Plumbline.Oci.LoadBalancing;

public sealed class LoadBalancerWafTests : RuleSpec<LoadBalancerWaf, LoadBalancer>
{
    private static readonly LoadBalancer Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        IsPrivate = false,
        Listeners = new Dictionary<string, Listener> { ["a"] = new("HTTP", 443) },
    };

    private static readonly WebAppFirewall Wall = new()
    {
        Id = "wall",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        LoadBalancerId = "judged",
    };

    private static readonly Verdict Pass = Verdict.Pass("A web application firewall is in front.");

    private static readonly Verdict Fail = Verdict.Fail("No web application firewall is in front.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Firewalls may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("guarded", [Sample, Wall], Pass),
            new("bare", [Sample], Fail),
            new("another is guarded", [Sample, Wall with { LoadBalancerId = "other" }], Fail),
            new("the firewall goes", [Sample, Wall with { LifecycleState = "DELETING" }], Fail),
            new("private", [Sample with { IsPrivate = true }], null),
            new(
                "TCP only",
                [Sample with { Listeners = new Dictionary<string, Listener> { ["a"] = new("TCP", 25) } }],
                null
            ),
            new("private or not is not known", [Sample with { IsPrivate = null }], Unknown),
            new("firewalls hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["WebAppFirewall"],
                        Rules = ["OCI-LOADBALANCING-106"],
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
