using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ContainerEngine;

public sealed class NodePoolVersionTests : RuleSpec<NodePoolVersion, NodePool>
{
    private static readonly NodePool Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        PoolName = "workers",
        ClusterId = "cluster",
        KubernetesVersion = "v1.33.1",
    };

    private static readonly Cluster Cluster = new()
    {
        Id = "cluster",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        KubernetesVersion = "v1.33.1",
    };

    private static readonly Verdict Pass = Verdict.Pass("The nodes are close to the version of their cluster.");

    private static readonly Verdict Fail = Verdict.Fail("The nodes are too far behind their cluster.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "The version of the cluster or of the nodes is not known."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("the same", [Sample, Cluster], Pass),
            new("two behind", [Sample with { KubernetesVersion = "v1.31.1" }, Cluster], Pass),
            new(
                "three behind",
                [Sample with { KubernetesVersion = "v1.30.1" }, Cluster],
                Fail with
                {
                    Evidence = [new("kubernetesVersion", "v1.30.1"), new("clusterVersion", "v1.33.1")],
                }
            ),
            new("one is too many", [Sample with { KubernetesVersion = "v1.32.1" }, Cluster], Fail)
            {
                Parameters = new Dictionary<string, string[]> { ["maxBehind"] = ["0"] },
            },
            new("ahead", [Sample with { KubernetesVersion = "v1.34.1" }, Cluster], Pass),
            new("a cluster that was not read", [Sample], Unknown),
            new("no version", [Sample with { KubernetesVersion = null }, Cluster], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
