using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Events;

/// <summary>How event rules are listed. Their actions are only shown one by one.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/events/20181201/Rule/</remarks>
internal sealed class EventListings : ServiceListings
{
    private const string Host = "https://events.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<EventRule>("events", "ListRules", Host, "/20181201/rules", "event rules")
        {
            SearchType = "EventRule",
            GetOperation = "GetRule",
            Get = "/20181201/rules/{id}",
            ListGrant = new(Verb.Inspect, "cloudevents-rules"),
            GetGrant = new(Verb.Read, "cloudevents-rules"),
        },
    ];
}
