using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>A rule that users have credentials of one kind only when somebody decided so.</summary>
public abstract class CredentialUseRule<T> : LifecycleRule<User>
    where T : Resource, ICredential
{
    public sealed override IReadOnlyList<Need> Needs => [Need.Listed<User>(), Need.Listed<T>()];

    /// <summary>What people call them.</summary>
    private protected abstract string Plural { get; }

    protected sealed override bool Concerns(User resource, RuleContext context) =>
        resource.LifecycleState != "INACTIVE";

    protected sealed override Verdict Assess(User resource, RuleContext context)
    {
        var count = UserCredentials<T>.Of(context).ActiveOf(resource.Id).Count;
        return (
            count > 0 ? Verdict.Fail($"The user has {Plural}.")
            : context.MayMiss<T>("", resource.Id) ? Verdict.NotAssessed("What the user has could not be read.")
            : Verdict.Pass("The user has none.")
        ) with
        {
            Evidence = [new("credentials", $"{count}", Field: "id")],
        };
    }
}
