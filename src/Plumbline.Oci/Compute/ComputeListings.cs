using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Compute;

/// <summary>How instances and pools of them are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/</remarks>
internal sealed class ComputeListings : ServiceListings
{
    private const string Host = "https://iaas.{region}.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<Instance>("compute", "ListInstances", Host, "/20160918/instances", "instances")
        {
            SearchType = "Instance",
            ListGrant = new(Verb.Read, "instances"),
        },
        new Listing<InstancePool>(
            "compute_management",
            "ListInstancePools",
            Host,
            "/20160918/instancePools",
            "instance pools"
        )
        {
            SearchType = "InstancePool",
            ListGrant = new(Verb.Inspect, "instance-pools"),
        },
    ];
}
