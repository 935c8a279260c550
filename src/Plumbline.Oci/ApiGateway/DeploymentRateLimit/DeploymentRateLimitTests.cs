using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ApiGateway;

public sealed class DeploymentRateLimitTests : RuleSpec<DeploymentRateLimit, ApiDeployment>
{
    private static readonly ApiDeployment Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "orders",
        PathPrefix = "/orders",
        Specification = new ApiSpecification(new RequestPolicies(RateLimiting: new RateLimiting(10, "CLIENT_IP"))),
    };

    private static readonly Verdict Pass = Verdict.Pass("Calls are limited.");

    private static readonly Verdict Fail = Verdict.Fail("Calls are not limited.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The API gave no specification.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("limited", [Sample], Pass with { Evidence = [new("rateInRequestsPerSecond", "10")] }),
            new(
                "by plan",
                [
                    Sample with
                    {
                        Specification = new ApiSpecification(
                            new RequestPolicies(UsagePlans: new UsagePlans(["request.headers[token]"]))
                        ),
                    },
                ],
                Pass
            ),
            new("not limited", [Sample with { Specification = new ApiSpecification() }], Fail),
            new("no specification", [Sample with { Specification = null }], Unknown),
            new("not read", [Sample], Verdict.NotAssessed("The details of the resource could not be read."))
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["ApiDeployment:whole"],
                        ResourceId = "judged",
                        Rules = ["OCI-APIGATEWAY-105"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
