using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.LoadBalancing;

public sealed class NetworkLoadBalancerSecurityGroupTests
    : RuleSpec<NetworkLoadBalancerSecurityGroup, NetworkLoadBalancer>
{
    private static readonly NetworkLoadBalancer Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        NetworkSecurityGroupIds = ["group"],
    };

    private static readonly Verdict Pass = Verdict.Pass("The network load balancer is in a network security group.");

    private static readonly Verdict Fail = Verdict.Fail("The network load balancer is in no network security group.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("in a group", [Sample], Pass),
            new(
                "in none",
                [Sample with { NetworkSecurityGroupIds = [] }],
                Fail with
                {
                    Evidence = [new("networkSecurityGroupIds", "")],
                }
            ),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
