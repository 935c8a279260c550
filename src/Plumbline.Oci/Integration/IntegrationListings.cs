using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Integration;

/// <summary>How Oracle Integration instances are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/integration/20190131/</remarks>
internal sealed class IntegrationListings : ServiceListings
{
    private const string Host = "https://integration.{region}.ocp.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<IntegrationInstance>(
            "integration_instance",
            "ListIntegrationInstances",
            Host,
            "/20190131/integrationInstances",
            "integration instances"
        )
        {
            SearchType = "IntegrationInstance",
            ListGrant = new(Verb.Inspect, "integration-instances"),
        },
    ];
}
