using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ContainerEngine;

public sealed class NodePoolSpreadTests : RuleSpec<NodePoolSpread, NodePool>
{
    private static readonly NodePool Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        PoolName = "workers",
        NodeConfigDetails = new NodeConfig(PlacementConfigs: [new("AD-1"), new("AD-2")]),
    };

    private static readonly Verdict Pass = Verdict.Pass("The nodes are spread over several availability domains.");

    private static readonly Verdict Fail = Verdict.Fail("All nodes are in one availability domain.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Where the nodes are is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("two", [Sample], Pass with { Evidence = [new("availabilityDomains", "AD-1, AD-2")] }),
            new("one", [Sample with { NodeConfigDetails = new NodeConfig(PlacementConfigs: [new("AD-1")]) }], Fail),
            new(
                "one, named twice",
                [Sample with { NodeConfigDetails = new NodeConfig(PlacementConfigs: [new("AD-1"), new("AD-1")]) }],
                Fail
            ),
            new("not given", [Sample with { NodeConfigDetails = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
