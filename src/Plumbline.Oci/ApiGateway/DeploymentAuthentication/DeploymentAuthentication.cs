using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ApiGateway;

/// <summary>An API that asks nobody who they are serves everybody.</summary>
public sealed class DeploymentAuthentication : LifecycleRule<ApiDeployment>
{
    public override string Id => "OCI-APIGATEWAY-103";

    public override IReadOnlyList<Need> Needs => [Need.Whole<ApiDeployment>()];

    protected override Verdict Assess(ApiDeployment resource, RuleContext context)
    {
        var policies = resource.Specification?.RequestPolicies;
        var ways = Ways(policies).ToList();
        return (
            resource.Specification is null ? Verdict.NotAssessed("The API gave no specification.")
            : policies?.MutualTls?.IsVerifiedCertificateRequired == true
                ? Verdict.Pass("Callers have to show a certificate.")
            : ways.Count == 0 ? Verdict.Fail("Nobody is asked who they are.")
            : ways.Exists(way => way.IsAnonymousAccessAllowed == true) ? Verdict.Fail("Callers may stay anonymous.")
            : Verdict.Pass("Callers have to say who they are.")
        ) with
        {
            Evidence =
            [
                new(
                    "authentication",
                    string.Join(", ", ways.Select(way => way.Kind)),
                    Field: "specification.requestPolicies.authentication.type"
                ),
            ],
        };
    }

    private static IEnumerable<AuthenticationPolicy> Ways(RequestPolicies? policies) =>
        new[] { policies?.Authentication }
            .Concat(
                (policies?.DynamicAuthentication?.AuthenticationServers ?? []).Select(server =>
                    server.AuthenticationServerDetail
                )
            )
            .OfType<AuthenticationPolicy>();
}
