using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Queues;

/// <summary>How queues are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/queue/20210201/</remarks>
internal sealed class QueuesListings : ServiceListings
{
    private const string Host = "https://messaging.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<Queue>("queue", "ListQueues", Host, "/20210201/queues", "queues")
        {
            SearchType = "Queue",
            HasEnvelope = true,
            GetOperation = "GetQueue",
            Get = "/20210201/queues/{id}",
            GetGrant = new(Verb.Read, "queues"),
            ListGrant = new(Verb.Inspect, "queues"),
        },
    ];
}
