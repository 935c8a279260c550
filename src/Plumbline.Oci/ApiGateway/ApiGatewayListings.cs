using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.ApiGateway;

/// <summary>How gateways and what they serve are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/api-gateway/20190501/</remarks>
internal sealed class ApiGatewayListings : ServiceListings
{
    private const string Host = "https://apigateway.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<Gateway>("apigateway", "ListGateways", Host, "/20190501/gateways", "API gateways")
        {
            SearchType = "ApiGateway",
            HasEnvelope = true,
            ListGrant = new(Verb.Inspect, "api-gateways"),
        },
        new Listing<ApiDeployment>(
            "apigateway",
            "ListDeployments",
            Host,
            "/20190501/deployments",
            "deployments of APIs"
        )
        {
            SearchType = "ApiDeployment",
            HasEnvelope = true,
            GetOperation = "GetDeployment",
            Get = "/20190501/deployments/{id}",
            GetGrant = new(Verb.Read, "api-deployments"),
            ListGrant = new(Verb.Inspect, "api-deployments"),
        },
    ];
}
