using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ApiGateway;

/// <summary>One caller should not take the service from all others.</summary>
public sealed class DeploymentRateLimit : LifecycleRule<ApiDeployment>
{
    public override string Id => "OCI-APIGATEWAY-105";

    public override IReadOnlyList<Need> Needs => [Need.Whole<ApiDeployment>()];

    protected override Verdict Assess(ApiDeployment resource, RuleContext context)
    {
        var policies = resource.Specification?.RequestPolicies;
        return Verdict.Of(
            resource.Specification is null
                ? null
                : policies?.RateLimiting is not null || policies?.UsagePlans is not null,
            "Calls are limited.",
            "Calls are not limited.",
            "The API gave no specification."
        ) with
        {
            Evidence =
            [
                new(
                    "rateInRequestsPerSecond",
                    policies?.RateLimiting?.RateInRequestsPerSecond?.ToString(CultureInfo.InvariantCulture),
                    Field: "specification.requestPolicies.rateLimiting.rateInRequestsPerSecond"
                ),
            ],
        };
    }
}
