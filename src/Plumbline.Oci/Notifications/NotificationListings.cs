using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Notifications;

/// <summary>How topics and their subscriptions are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/notification/20181201/</remarks>
internal sealed class NotificationListings : ServiceListings
{
    private const string Host = "https://notification.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<NotificationTopic>("notification_control_plane", "ListTopics", Host, "/20181201/topics", "topics")
        {
            IdName = "topicId",
            SearchType = "OnsTopic",
            ListGrant = new(Verb.Inspect, "ons-topics"),
        },
        new Listing<NotificationSubscription>(
            "notification_data_plane",
            "ListSubscriptions",
            Host,
            "/20181201/subscriptions",
            "subscriptions"
        )
        {
            SearchType = "OnsSubscription",
            ListGrant = new(Verb.Inspect, "ons-subscriptions"),
        },
    ];
}
