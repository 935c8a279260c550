using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.DataSafe;

/// <summary>How databases that Data Safe looks after are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/data-safe/20181201/</remarks>
internal sealed class DataSafeListings : ServiceListings
{
    private const string Host = "https://datasafe.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<TargetDatabase>(
            "data_safe",
            "ListTargetDatabases",
            Host,
            "/20181201/targetDatabases",
            "targets of Data Safe"
        )
        {
            SearchType = "DataSafeTargetDatabase",
            ListGrant = new(Verb.Inspect, "data-safe-target-databases"),
        },
    ];
}
