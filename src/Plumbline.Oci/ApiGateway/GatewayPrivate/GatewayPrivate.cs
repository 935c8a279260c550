using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ApiGateway;

/// <summary>An API for your own systems has no business on the internet.</summary>
public sealed class GatewayPrivate : LifecycleRule<Gateway>
{
    public override string Id => "OCI-APIGATEWAY-101";

    protected override Verdict Assess(Gateway resource, RuleContext context) =>
        Verdict.Of(
            resource.EndpointType switch
            {
                "PRIVATE" => true,
                "PUBLIC" => false,
                _ => null,
            },
            "The gateway can be reached from its network only.",
            "The gateway can be reached from the internet.",
            "Whether the gateway is public is not known."
        ) with
        {
            Evidence = [new("endpointType", resource.EndpointType)],
        };
}
