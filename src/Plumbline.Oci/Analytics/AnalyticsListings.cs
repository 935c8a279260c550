using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Analytics;

/// <summary>How Oracle Analytics instances are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/analytics/20190331/</remarks>
internal sealed class AnalyticsListings : ServiceListings
{
    private const string Host = "https://analytics.{region}.ocp.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<AnalyticsInstance>(
            "analytics",
            "ListAnalyticsInstances",
            Host,
            "/20190331/analyticsInstances",
            "analytics instances"
        )
        {
            SearchType = "AnalyticsInstance",
            GetOperation = "GetAnalyticsInstance",
            Get = "/20190331/analyticsInstances/{id}",
            ListGrant = new(Verb.Inspect, "analytics-instances"),
            GetGrant = new(Verb.Read, "analytics-instances"),
        },
    ];
}
