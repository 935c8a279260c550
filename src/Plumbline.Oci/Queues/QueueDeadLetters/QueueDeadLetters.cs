using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Queues;

/// <summary>A message that cannot be handled should not be tried for ever.</summary>
public sealed class QueueDeadLetters : LifecycleRule<Queue>
{
    public override string Id => "OCI-QUEUE-102";

    public override IReadOnlyList<Need> Needs => [Need.Whole<Queue>()];

    protected override Verdict Assess(Queue resource, RuleContext context) =>
        Verdict.Of(
            resource.DeadLetterQueueDeliveryCount is { } count ? count > 0 : null,
            "Messages that fail are set aside.",
            "Messages that fail are tried for ever.",
            "What is done with messages that fail is not known."
        ) with
        {
            Evidence =
            [
                new(
                    "deadLetterQueueDeliveryCount",
                    resource.DeadLetterQueueDeliveryCount?.ToString(CultureInfo.InvariantCulture)
                ),
            ],
        };
}
