using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.LoadBalancing;

public sealed class LoadBalancerDeletionProtectionTests : RuleSpec<LoadBalancerDeletionProtection, LoadBalancer>
{
    private static readonly LoadBalancer Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        IsDeleteProtectionEnabled = true,
    };

    private static readonly Verdict Pass = Verdict.Pass("The load balancer is protected from deletion.");

    private static readonly Verdict Fail = Verdict.Fail("The load balancer can be deleted in one step.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether the load balancer is protected from deletion is not known."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("on", [Sample], Pass),
            new(
                "off",
                [Sample with { IsDeleteProtectionEnabled = false }],
                Fail with
                {
                    Evidence = [new("isDeleteProtectionEnabled", "False")],
                }
            ),
            new("not given", [Sample with { IsDeleteProtectionEnabled = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
