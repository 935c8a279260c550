using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.LoadBalancing;

/// <summary>How load balancers are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/loadbalancer/20170115/</remarks>
internal sealed class LoadBalancingListings : ServiceListings
{
    private const string Host = "https://iaas.{region}.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<LoadBalancer>(
            "load_balancer",
            "ListLoadBalancers",
            Host,
            "/20170115/loadBalancers",
            "load balancers"
        )
        {
            SearchType = "LoadBalancer",
            ListGrant = new(Verb.Inspect, "load-balancers"),
        },
    ];
}
