using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Queues;

public sealed class QueueDeadLettersTests : RuleSpec<QueueDeadLetters, Queue>
{
    private static readonly Queue Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "orders",
        DeadLetterQueueDeliveryCount = 5,
    };

    private static readonly Verdict Pass = Verdict.Pass("Messages that fail are set aside.");

    private static readonly Verdict Fail = Verdict.Fail("Messages that fail are tried for ever.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("What is done with messages that fail is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("after five times", [Sample], Pass),
            new(
                "never",
                [Sample with { DeadLetterQueueDeliveryCount = 0 }],
                Fail with
                {
                    Evidence = [new("deadLetterQueueDeliveryCount", "0")],
                }
            ),
            new("not given", [Sample with { DeadLetterQueueDeliveryCount = null }], Unknown),
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
                        Rules = ["OCI-QUEUE-102"],
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
