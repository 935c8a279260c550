using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>An auth token that opens nothing any more should be deleted.</summary>
public sealed class AuthTokenStale : LifecycleRule<AuthToken>
{
    public override string Id => "OCI-IAM-133";

    protected override Verdict Assess(AuthToken resource, RuleContext context) =>
        (
            resource.LifecycleState == "INACTIVE" || resource.TimeExpires <= context.AsOf
                ? Verdict.Fail("It opens nothing any more and is still there.")
                : Verdict.Pass("It is in use.")
        ) with
        {
            Evidence =
            [
                new("lifecycleState", resource.LifecycleState),
                new("userId", resource.UserId),
                new("timeExpires", resource.TimeExpires?.ToString("u")),
            ],
        };
}
