using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Functions;

/// <summary>How applications of functions are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/functions/20181201/</remarks>
internal sealed class FunctionsListings : ServiceListings
{
    private const string Host = "https://functions.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<FunctionsApplication>(
            "functions",
            "ListApplications",
            Host,
            "/20181201/applications",
            "applications of functions"
        )
        {
            SearchType = "FunctionsApplication",
            PageSize = "50",
            ListGrant = new(Verb.Inspect, "fn-app"),
        },
    ];
}
