using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Monitoring;

/// <summary>How alarms are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/monitoring/20180401/</remarks>
internal sealed class MonitoringListings : ServiceListings
{
    private const string Host = "https://telemetry.{region}.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<Alarm>("monitoring", "ListAlarms", Host, "/20180401/alarms", "alarms")
        {
            SearchType = "Alarm",
            ListGrant = new(Verb.Inspect, "alarms"),
        },
    ];
}
