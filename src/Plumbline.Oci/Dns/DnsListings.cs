using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Dns;

/// <summary>How zones are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/dns/20180115/</remarks>
internal sealed class DnsListings : ServiceListings
{
    private const string Host = "https://dns.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<Zone>("dns", "ListZones", Host, "/20180115/zones", "DNS zones")
        {
            SearchType = "CustomerDnsZone",
            ListGrant = new(Verb.Inspect, "dns-zones"),
        },
    ];
}
