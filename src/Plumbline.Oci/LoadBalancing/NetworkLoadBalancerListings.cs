using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.LoadBalancing;

/// <summary>How network load balancers are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/networkloadbalancer/20200501/</remarks>
internal sealed class NetworkLoadBalancerListings : ServiceListings
{
    private const string Host = "https://network-load-balancer-api.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<NetworkLoadBalancer>(
            "network_load_balancer",
            "ListNetworkLoadBalancers",
            Host,
            "/20200501/networkLoadBalancers",
            "network load balancers"
        )
        {
            SearchType = "NetworkLoadBalancer",
            HasEnvelope = true,
            ListGrant = new(Verb.Inspect, "network-load-balancers"),
        },
    ];
}
