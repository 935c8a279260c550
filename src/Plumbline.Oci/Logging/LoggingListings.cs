using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Logging;

/// <summary>How logs, and the connectors that take them elsewhere, are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/logging-management/20200531/</remarks>
internal sealed class LoggingListings : ServiceListings
{
    private const string Host = "https://logging.{region}.oci.{domain}";
    private const string Connectors = "https://service-connector-hub.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<LogGroup>("logging_management", "ListLogGroups", Host, "/20200531/logGroups", "log groups")
        {
            SearchType = "LogGroup",
            ListGrant = new(Verb.Inspect, "log-groups"),
        },
        new Listing<Log>("logging_management", "ListLogs", Host, "/20200531/logGroups/{logGroupId}/logs", "logs")
        {
            Parent = ParentLink.By<LogGroup>("logGroupId"),
            ListGrant = new(Verb.Inspect, "log-groups"),
        },
        new Listing<ServiceConnector>(
            "service_connector",
            "ListServiceConnectors",
            Connectors,
            "/20200909/serviceConnectors",
            "connectors"
        )
        {
            HasEnvelope = true,
            SearchType = "ServiceConnector",
            GetOperation = "GetServiceConnector",
            Get = "/20200909/serviceConnectors/{id}",
            ListGrant = new(Verb.Inspect, "serviceconnectors"),
            GetGrant = new(Verb.Read, "serviceconnectors"),
        },
    ];
}
