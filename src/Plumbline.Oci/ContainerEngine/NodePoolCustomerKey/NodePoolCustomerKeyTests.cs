using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ContainerEngine;

public sealed class NodePoolCustomerKeyTests : RuleSpec<NodePoolCustomerKey, NodePool>
{
    private static readonly NodePool Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        PoolName = "workers",
        NodeConfigDetails = new NodeConfig(KmsKeyId: "ocid1.key"),
    };

    private static readonly Verdict Pass = Verdict.Pass("A key of the customer encrypts the node pool.");

    private static readonly Verdict Fail = Verdict.Fail("A key of Oracle encrypts the node pool.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "a key of the customer",
                [Sample],
                Pass with
                {
                    Evidence = [new("nodeConfigDetails.kmsKeyId", "ocid1.key")],
                }
            ),
            new("a key of Oracle", [Sample with { NodeConfigDetails = new NodeConfig(KmsKeyId: null) }], Fail),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
