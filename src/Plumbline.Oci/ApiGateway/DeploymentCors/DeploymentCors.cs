using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ApiGateway;

/// <summary>A page of a stranger should not call with the cookies of a customer.</summary>
public sealed class DeploymentCors : LifecycleRule<ApiDeployment>
{
    public override string Id => "OCI-APIGATEWAY-104";

    public override IReadOnlyList<Need> Needs => [Need.Whole<ApiDeployment>()];

    protected override Verdict Assess(ApiDeployment resource, RuleContext context)
    {
        var cors = resource.Specification?.RequestPolicies?.Cors;
        return Verdict.Of(
            resource.Specification is null ? null : cors?.AllowedOrigins?.Contains("*") != true,
            "Only named pages may call from a browser.",
            "Every web page may call from a browser.",
            "The API gave no specification."
        ) with
        {
            Evidence =
            [
                new(
                    "allowedOrigins",
                    string.Join(", ", cors?.AllowedOrigins ?? []),
                    Field: "specification.requestPolicies.cors.allowedOrigins"
                ),
                new(
                    "isAllowCredentialsEnabled",
                    cors?.IsAllowCredentialsEnabled?.ToString(),
                    Field: "specification.requestPolicies.cors.isAllowCredentialsEnabled"
                ),
            ],
        };
    }
}
