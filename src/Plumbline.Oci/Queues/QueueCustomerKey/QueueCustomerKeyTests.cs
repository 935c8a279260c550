using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Queues;

public sealed class QueueCustomerKeyTests : RuleSpec<QueueCustomerKey, Queue>
{
    private static readonly Queue Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "orders",
        CustomEncryptionKeyId = "ocid1.key",
    };

    private static readonly Verdict Pass = Verdict.Pass("A key of the customer encrypts the queue.");

    private static readonly Verdict Fail = Verdict.Fail("A key of Oracle encrypts the queue.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "a key of the customer",
                [Sample],
                Pass with
                {
                    Evidence = [new("customEncryptionKeyId", "ocid1.key")],
                }
            ),
            new("a key of Oracle", [Sample with { CustomEncryptionKeyId = null }], Fail),
            new("not read", [Sample], Verdict.NotAssessed("The details of the resource could not be read."))
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["Queue:whole"],
                        ResourceId = "judged",
                        Rules = ["OCI-QUEUE-101"],
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
