using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Cache;

public sealed class CacheReplicasTests : RuleSpec<CacheReplicas, CacheCluster>
{
    private static readonly CacheCluster Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "sessions",
        NodeCount = 3,
    };

    private static readonly Verdict Pass = Verdict.Pass("Another node can take over.");

    private static readonly Verdict Fail = Verdict.Fail("There is one node.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("How many nodes there are is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("three", [Sample], Pass),
            new("one", [Sample with { NodeCount = 1 }], Fail with { Evidence = [new("nodeCount", "1")] }),
            new("not given", [Sample with { NodeCount = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
