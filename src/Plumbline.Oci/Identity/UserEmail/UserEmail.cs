using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>A local user should have an address that is known to be theirs.</summary>
public sealed class UserEmail : LifecycleRule<User>
{
    public override string Id => "OCI-IAM-016";

    protected override bool Concerns(User resource, RuleContext context) => LocalUsers.IsActive(resource);

    protected override Verdict Assess(User resource, RuleContext context) =>
        (
            string.IsNullOrWhiteSpace(resource.Email)
                ? Verdict.Fail("There is no address.")
                : resource.EmailVerified switch
                {
                    true => Verdict.Pass("The address was verified."),
                    false => Verdict.Fail("The address was never verified."),
                    null => Verdict.NotAssessed("Whether the address was verified is not known."),
                }
        ) with
        {
            Evidence =
            [
                new("hasEmail", $"{!string.IsNullOrWhiteSpace(resource.Email)}", Field: "email"),
                new("emailVerified", resource.EmailVerified?.ToString()),
            ],
        };
}
