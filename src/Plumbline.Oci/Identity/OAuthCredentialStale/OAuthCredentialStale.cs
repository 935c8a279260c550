using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>An OAuth client credential that opens nothing any more should be deleted.</summary>
public sealed class OAuthCredentialStale : LifecycleRule<OAuthClientCredential>
{
    public override string Id => "OCI-IAM-131";

    protected override Verdict Assess(OAuthClientCredential resource, RuleContext context) =>
        (
            resource.LifecycleState == "INACTIVE" || resource.ExpiresOn <= context.AsOf
                ? Verdict.Fail("It opens nothing any more and is still there.")
                : Verdict.Pass("It is in use.")
        ) with
        {
            Evidence =
            [
                new("lifecycleState", resource.LifecycleState),
                new("userId", resource.UserId),
                new("expiresOn", resource.ExpiresOn?.ToString("u")),
            ],
        };
}
