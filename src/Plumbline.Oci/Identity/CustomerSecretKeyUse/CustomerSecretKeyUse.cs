using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>A user should have customer secret keys only when somebody decided so.</summary>
public sealed class CustomerSecretKeyUse : LifecycleRule<User>
{
    public override string Id => "OCI-IAM-134";

    public override IReadOnlyList<Need> Needs => [Need.Listed<User>(), Need.Listed<CustomerSecretKey>()];

    protected override bool Concerns(User resource, RuleContext context) => resource.LifecycleState != "INACTIVE";

    protected override Verdict Assess(User resource, RuleContext context)
    {
        var count = UserCredentials<CustomerSecretKey>
            .Of(context, credential => credential.UserId)
            .ActiveOf(resource.Id)
            .Count;
        return (
            count > 0 ? Verdict.Fail("The user has customer secret keys.")
            : context.MayMiss<CustomerSecretKey>("", resource.Id)
                ? Verdict.NotAssessed("What the user has could not be read.")
            : Verdict.Pass("The user has none.")
        ) with
        {
            Evidence = [new("credentials", $"{count}", Field: "id")],
        };
    }
}
