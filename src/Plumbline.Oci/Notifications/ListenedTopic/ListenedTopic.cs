using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Notifications;

/// <summary>At least one topic should have an active subscription, or no alarm reaches anybody.</summary>
public sealed class ListenedTopic : Rule<Tenancy>
{
    public override string Id => "OCI-NOTIFICATIONS-101";

    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<Tenancy>(), Need.Listed<NotificationTopic>(), Need.Listed<NotificationSubscription>()];

    public override Verdict Evaluate(Tenancy resource, RuleContext context)
    {
        var heard = context
            .Inventory.All<NotificationSubscription>()
            .Where(subscription => subscription.LifecycleState == "ACTIVE")
            .Select(subscription => subscription.TopicId)
            .ToHashSet();
        var count = context
            .Inventory.All<NotificationTopic>()
            .Count(topic => topic.LifecycleState == "ACTIVE" && heard.Contains(topic.Id));
        return (
            count > 0 ? Verdict.Pass("A topic has an active subscription.")
            : context.MayMiss<NotificationTopic>("") || context.MayMiss<NotificationSubscription>("")
                ? Verdict.NotAssessed("Topics or subscriptions may be there that could not be read.")
            : Verdict.Fail("No topic has an active subscription.")
        ) with
        {
            Evidence = [new("topicsHeard", $"{count}", Field: "topicId")],
        };
    }
}
