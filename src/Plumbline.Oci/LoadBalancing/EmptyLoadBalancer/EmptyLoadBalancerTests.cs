using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.LoadBalancing;

public sealed class EmptyLoadBalancerTests : RuleSpec<EmptyLoadBalancer, LoadBalancer>
{
    private static readonly LoadBalancer Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        BackendSets = new Dictionary<string, BackendSet> { ["web"] = new([new Backend(Offline: false)]) },
    };

    private static readonly Verdict Pass = Verdict.Pass("A server is behind the load balancer.");

    private static readonly Verdict Fail = Verdict.Fail("No server is behind the load balancer.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The API gave no backend sets.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("one server", [Sample], Pass with { Evidence = [new("backends", "1")] }),
            new(
                "none",
                [Sample with { BackendSets = Of(new BackendSet([])) }],
                Fail with
                {
                    Evidence = [new("backends", "0")],
                }
            ),
            new(
                "in the second set",
                [
                    Sample with
                    {
                        BackendSets = new Dictionary<string, BackendSet>
                        {
                            ["a"] = new([]),
                            ["b"] = new([new Backend()]),
                        },
                    },
                ],
                Pass
            ),
            new("offline", [Sample with { BackendSets = Of(new BackendSet([new Backend(Offline: true)])) }], Fail),
            new("no set", [Sample with { BackendSets = new Dictionary<string, BackendSet>() }], Fail),
            new("sets not given", [Sample with { BackendSets = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];

    private static Dictionary<string, BackendSet> Of(BackendSet set) => new() { ["web"] = set };
}
