using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ApiGateway;

public sealed class DeploymentCorsTests : RuleSpec<DeploymentCors, ApiDeployment>
{
    private static readonly ApiDeployment Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "orders",
        PathPrefix = "/orders",
        Specification = new ApiSpecification(new RequestPolicies(Cors: new CorsPolicy(["https://shop.example.com"]))),
    };

    private static readonly Verdict Pass = Verdict.Pass("Only named pages may call from a browser.");

    private static readonly Verdict Fail = Verdict.Fail("Every web page may call from a browser.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The API gave no specification.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("one page", [Sample], Pass),
            new(
                "every page",
                [
                    Sample with
                    {
                        Specification = new ApiSpecification(new RequestPolicies(Cors: new CorsPolicy(["*"], true))),
                    },
                ],
                Fail with
                {
                    Evidence = [new("allowedOrigins", "*"), new("isAllowCredentialsEnabled", "True")],
                }
            ),
            new(
                "every page beside one",
                [
                    Sample with
                    {
                        Specification = new ApiSpecification(
                            new RequestPolicies(Cors: new CorsPolicy(["https://shop.example.com", "*"]))
                        ),
                    },
                ],
                Fail
            ),
            new("no CORS", [Sample with { Specification = new ApiSpecification() }], Pass),
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
                        Rules = ["OCI-APIGATEWAY-104"],
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
