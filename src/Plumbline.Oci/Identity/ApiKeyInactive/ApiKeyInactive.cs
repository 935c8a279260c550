using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>An API key that opens nothing any more should be deleted.</summary>
public sealed class ApiKeyInactive : LifecycleRule<ApiKey>
{
    public override string Id => "OCI-IAM-136";

    protected override Verdict Assess(ApiKey resource, RuleContext context) =>
        (
            resource.LifecycleState == "INACTIVE"
                ? Verdict.Fail("It opens nothing any more and is still there.")
                : Verdict.Pass("It is in use.")
        ) with
        {
            Evidence = [new("lifecycleState", resource.LifecycleState), new("userId", resource.UserId)],
        };
}
