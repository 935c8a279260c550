using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ContainerEngine;

public sealed class NodePoolTransitEncryptionTests : RuleSpec<NodePoolTransitEncryption, NodePool>
{
    private static readonly NodePool Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        PoolName = "workers",
        NodeConfigDetails = new NodeConfig(IsPvEncryptionInTransitEnabled: true),
    };

    private static readonly Verdict Pass = Verdict.Pass("Traffic to volumes is encrypted.");

    private static readonly Verdict Fail = Verdict.Fail("Traffic to volumes is not encrypted.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether traffic to volumes is encrypted is not known."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as it should be", [Sample], Pass),
            new(
                "as it should not be",
                [Sample with { NodeConfigDetails = new NodeConfig(IsPvEncryptionInTransitEnabled: false) }],
                Fail with
                {
                    Evidence = [new("isPvEncryptionInTransitEnabled", "False")],
                }
            ),
            new(
                "not given",
                [Sample with { NodeConfigDetails = new NodeConfig(IsPvEncryptionInTransitEnabled: null) }],
                Unknown
            ),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
