using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Notifications;

public sealed class ListenedTopicTests : RuleSpec<ListenedTopic, Tenancy>
{
    private static readonly Tenancy Sample = new()
    {
        Id = Root,
        CompartmentId = Root,
        TenancyName = "test",
    };

    private static readonly NotificationTopic Topic = new()
    {
        Id = "topic",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
    };

    private static readonly NotificationSubscription Subscription = new()
    {
        Id = "s",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        TopicId = "topic",
    };

    private static readonly Verdict Pass = Verdict.Pass("A topic has an active subscription.");

    private static readonly Verdict Fail = Verdict.Fail("No topic has an active subscription.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Topics or subscriptions may be there that could not be read."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("one", [Sample, Topic, Subscription], Pass with { Evidence = [new("topicsHeard", "1")] }),
            new("pending", [Sample, Topic, Subscription with { LifecycleState = "PENDING" }], Fail),
            new("of another topic", [Sample, Topic, Subscription with { TopicId = "other" }], Fail),
            new("a topic that goes", [Sample, Topic with { LifecycleState = "DELETING" }, Subscription], Fail),
            new("none", [Sample], Fail),
            new("hidden", [Sample, Topic], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["NotificationSubscription"],
                        Rules = ["OCI-NOTIFICATIONS-101"],
                    },
                ],
            },
        ];
}
