using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>Whoever signs in to the console by a password should need a second factor.</summary>
public sealed class UserMfa : LifecycleRule<User>
{
    public override string Id => "OCI-IAM-112";

    protected override bool Concerns(User resource, RuleContext context) =>
        LocalUsers.IsActive(resource) && resource.Capabilities?.CanUseConsolePassword != false;

    protected override Verdict Assess(User resource, RuleContext context) =>
        (
            resource.Capabilities?.CanUseConsolePassword is null || resource.IsMfaActivated is null
                ? Verdict.NotAssessed("Whether the user has a password or a second factor is not known.")
            : resource.IsMfaActivated.Value ? Verdict.Pass("The user has a second factor.")
            : Verdict.Fail("The user signs in by a password alone.")
        ) with
        {
            Evidence =
            [
                new("isMfaActivated", resource.IsMfaActivated?.ToString()),
                new(
                    "canUseConsolePassword",
                    resource.Capabilities?.CanUseConsolePassword?.ToString(),
                    Field: "capabilities.canUseConsolePassword"
                ),
            ],
        };
}
