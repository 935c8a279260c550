using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ContainerEngine;

public sealed class EnhancedClusterTests : RuleSpec<EnhancedCluster, Cluster>
{
    private static readonly Cluster Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        ClusterName = "shop",
        ClusterType = "ENHANCED_CLUSTER",
    };

    private static readonly Verdict Pass = Verdict.Pass("The cluster is an enhanced one.");

    private static readonly Verdict Fail = Verdict.Fail("The cluster is a basic one.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The type of the cluster is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("enhanced", [Sample], Pass),
            new(
                "basic",
                [Sample with { ClusterType = "BASIC_CLUSTER" }],
                Fail with
                {
                    Evidence = [new("type", "BASIC_CLUSTER")],
                }
            ),
            new("another", [Sample with { ClusterType = "X" }], Unknown),
            new("not given", [Sample with { ClusterType = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
