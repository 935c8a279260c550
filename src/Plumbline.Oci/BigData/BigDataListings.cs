using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.BigData;

/// <summary>How clusters of the Big Data Service are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/bigdata/20190531/</remarks>
internal sealed class BigDataListings : ServiceListings
{
    private const string Host = "https://bigdataservice.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<BdsInstance>(
            "bds",
            "ListBdsInstances",
            Host,
            "/20190531/bdsInstances",
            "clusters of the Big Data Service"
        )
        {
            SearchType = "BdsInstance",
            ListGrant = new(Verb.Inspect, "bds-instances"),
        },
    ];
}
