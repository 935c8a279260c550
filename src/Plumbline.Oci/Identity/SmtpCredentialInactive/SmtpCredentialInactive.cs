using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>An SMTP credential that opens nothing any more should be deleted.</summary>
public sealed class SmtpCredentialInactive : LifecycleRule<SmtpCredential>
{
    public override string Id => "OCI-IAM-129";

    protected override Verdict Assess(SmtpCredential resource, RuleContext context) =>
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
