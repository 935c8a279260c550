using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ContainerEngine;

public sealed class ClusterSecretsKeyTests : RuleSpec<ClusterSecretsKey, Cluster>
{
    private static readonly Cluster Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        ClusterName = "shop",
        KmsKeyId = "ocid1.key",
    };

    private static readonly Verdict Pass = Verdict.Pass("A key of the customer encrypts the cluster.");

    private static readonly Verdict Fail = Verdict.Fail("A key of Oracle encrypts the cluster.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("a key of the customer", [Sample], Pass with { Evidence = [new("kmsKeyId", "ocid1.key")] }),
            new("a key of Oracle", [Sample with { KmsKeyId = null }], Fail),
            new("not read", [Sample], Verdict.NotAssessed("The details of the resource could not be read."))
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["Cluster:whole"],
                        ResourceId = "judged",
                        Rules = ["OCI-CONTAINERENGINE-102"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
