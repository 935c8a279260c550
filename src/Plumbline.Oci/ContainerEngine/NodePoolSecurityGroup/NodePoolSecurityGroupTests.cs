using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ContainerEngine;

public sealed class NodePoolSecurityGroupTests : RuleSpec<NodePoolSecurityGroup, NodePool>
{
    private static readonly NodePool Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        PoolName = "workers",
        NodeConfigDetails = new NodeConfig(NsgIds: ["group"]),
    };

    private static readonly Verdict Pass = Verdict.Pass("The node pool is in a network security group.");

    private static readonly Verdict Fail = Verdict.Fail("The node pool is in no network security group.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("in a group", [Sample], Pass with { Evidence = [new("nodeConfigDetails.nsgIds", "group")] }),
            new("in none", [Sample with { NodeConfigDetails = new NodeConfig(NsgIds: []) }], Fail),
            new("not given", [Sample with { NodeConfigDetails = new NodeConfig(NsgIds: null) }], Fail),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
