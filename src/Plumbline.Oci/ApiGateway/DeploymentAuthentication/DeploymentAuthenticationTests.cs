using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ApiGateway;

public sealed class DeploymentAuthenticationTests : RuleSpec<DeploymentAuthentication, ApiDeployment>
{
    private static readonly ApiDeployment Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "orders",
        PathPrefix = "/orders",
        Specification = new ApiSpecification(
            new RequestPolicies(new AuthenticationPolicy("TOKEN_AUTHENTICATION", false))
        ),
    };

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "token",
                [Sample],
                Verdict.Pass("Callers have to say who they are.") with
                {
                    Evidence = [new("authentication", "TOKEN_AUTHENTICATION")],
                }
            ),
            new(
                "anonymous allowed",
                [
                    Sample with
                    {
                        Specification = new ApiSpecification(
                            new RequestPolicies(new AuthenticationPolicy("JWT_AUTHENTICATION", true))
                        ),
                    },
                ],
                Verdict.Fail("Callers may stay anonymous.")
            ),
            new(
                "none",
                [Sample with { Specification = new ApiSpecification() }],
                Verdict.Fail("Nobody is asked who they are.")
            ),
            new(
                "certificates",
                [
                    Sample with
                    {
                        Specification = new ApiSpecification(new RequestPolicies(MutualTls: new MutualTls(true))),
                    },
                ],
                Verdict.Pass("Callers have to show a certificate.")
            ),
            new(
                "certificates if they like",
                [
                    Sample with
                    {
                        Specification = new ApiSpecification(new RequestPolicies(MutualTls: new MutualTls(false))),
                    },
                ],
                Verdict.Fail("Nobody is asked who they are.")
            ),
            new(
                "by what the request says",
                [
                    Sample with
                    {
                        Specification = new ApiSpecification(
                            new RequestPolicies(
                                DynamicAuthentication: new DynamicAuthentication([
                                    new AuthenticationServer(new AuthenticationPolicy("CUSTOM_AUTHENTICATION")),
                                ])
                            )
                        ),
                    },
                ],
                Verdict.Pass("Callers have to say who they are.")
            ),
            new(
                "one of several is open",
                [
                    Sample with
                    {
                        Specification = new ApiSpecification(
                            new RequestPolicies(
                                DynamicAuthentication: new DynamicAuthentication([
                                    new AuthenticationServer(new AuthenticationPolicy("CUSTOM_AUTHENTICATION")),
                                    new AuthenticationServer(new AuthenticationPolicy("JWT_AUTHENTICATION", true)),
                                ])
                            )
                        ),
                    },
                ],
                Verdict.Fail("Callers may stay anonymous.")
            ),
            new(
                "no specification",
                [Sample with { Specification = null }],
                Verdict.NotAssessed("The API gave no specification.")
            ),
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
                        Rules = ["OCI-APIGATEWAY-103"],
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
