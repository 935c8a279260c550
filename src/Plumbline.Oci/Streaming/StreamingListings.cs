using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Streaming;

/// <summary>How pools of streams are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/streaming/20180418/</remarks>
internal sealed class StreamingListings : ServiceListings
{
    private const string Host = "https://streaming.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<StreamPool>("streaming", "ListStreamPools", Host, "/20180418/streampools", "pools of streams")
        {
            SearchType = "StreamPool",
            PageSize = "50",
            GetOperation = "GetStreamPool",
            Get = "/20180418/streampools/{id}",
            GetGrant = new(Verb.Read, "stream-pools"),
            ListGrant = new(Verb.Inspect, "stream-pools"),
        },
    ];
}
