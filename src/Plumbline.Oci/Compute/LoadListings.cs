using System.Globalization;
using System.Text.Json.Nodes;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Compute;

/// <summary>How it is asked how busy instances were.</summary>
/// <remarks>
/// The agent of an instance sends CpuUtilization: https://docs.oracle.com/en-us/iaas/Content/Compute/References/computemetrics.htm
/// </remarks>
internal sealed class LoadListings : ServiceListings
{
    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<InstanceLoad>(
            "monitoring",
            "SummarizeMetricsData",
            "https://telemetry.{region}.{domain}",
            "/20180401/metrics/actions/summarizeMetricsData",
            "loads of instances"
        )
        {
            HasNoId = true,
            HasNoLimit = true,
            Question = asOf => new JsonObject
            {
                ["namespace"] = "oci_computeagent",
                ["query"] = "CpuUtilization[1d].max()",
                ["startTime"] = Day(asOf, -InstanceLoad.Days),
                ["endTime"] = Day(asOf, 0),
            },
            ListGrant = new(Verb.Read, "metrics"),
        },
    ];

    /// <summary>Whole days: the same scan, resumed, asks the same.</summary>
    private static string Day(DateTimeOffset asOf, int days) =>
        asOf.UtcDateTime.Date.AddDays(days).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
