using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>A user should have database passwords only when somebody decided so.</summary>
public sealed class DbPasswordUse : LifecycleRule<User>
{
    public override string Id => "OCI-IAM-137";

    public override IReadOnlyList<Need> Needs => [Need.Listed<User>(), Need.Listed<DbCredential>()];

    protected override bool Concerns(User resource, RuleContext context) => resource.LifecycleState != "INACTIVE";

    protected override Verdict Assess(User resource, RuleContext context)
    {
        var count = UserCredentials<DbCredential>
            .Of(context, credential => credential.UserId)
            .ActiveOf(resource.Id)
            .Count;
        return (
            count > 0 ? Verdict.Fail("The user has database passwords.")
            : context.MayMiss<DbCredential>("", resource.Id)
                ? Verdict.NotAssessed("What the user has could not be read.")
            : Verdict.Pass("The user has none.")
        ) with
        {
            Evidence = [new("credentials", $"{count}", Field: "id")],
        };
    }
}
