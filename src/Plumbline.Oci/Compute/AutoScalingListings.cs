using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Compute;

/// <summary>How it is listed when pools grow and shrink.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/autoscaling/20181001/</remarks>
internal sealed class AutoScalingListings : ServiceListings
{
    private const string Host = "https://autoscaling.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<AutoScalingConfiguration>(
            "autoscaling",
            "ListAutoScalingConfigurations",
            Host,
            "/20181001/autoScalingConfigurations",
            "autoscaling configurations"
        )
        {
            SearchType = "AutoScalingConfiguration",
            ListGrant = new(Verb.Inspect, "auto-scaling-configurations"),
        },
    ];
}
