using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>Whoever may do everything should not hold a key that signs requests.</summary>
public sealed class AdministratorApiKeys : LifecycleRule<User>
{
    public override string Id => "OCI-IAM-117";

    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<User>(), Need.Listed<Group>(), Need.Listed<UserGroupMembership>(), Need.Listed<ApiKey>()];

    private const string Administrators = "Administrators";

    protected override bool Concerns(User resource, RuleContext context) =>
        resource.LifecycleState != "INACTIVE" && (IsAdministrator(resource, context) || MayBeAdministrator(context));

    protected override Verdict Assess(User resource, RuleContext context)
    {
        var keys = UserCredentials<ApiKey>.Of(context).ActiveOf(resource.Id);
        return (
            !IsAdministrator(resource, context)
                ? Verdict.NotAssessed("Groups, memberships or keys may be there that could not be read.")
            : keys.Count > 0 ? Verdict.Fail("The administrator has an API key.")
            : context.MayMiss<ApiKey>("", resource.Id)
                ? Verdict.NotAssessed("Groups, memberships or keys may be there that could not be read.")
            : Verdict.Pass("The administrator has no API key.")
        ) with
        {
            Evidence = [new("apiKeys", string.Join(", ", keys.Select(key => key.Fingerprint)), Field: "fingerprint")],
        };
    }

    private static bool IsAdministrator(User user, RuleContext context) =>
        Memberships.Of(context).GroupsOf(user.Id).Any(group => group.GroupName == Administrators);

    private static bool MayBeAdministrator(RuleContext context) =>
        context.MayMiss<Group>("") || context.MayMiss<UserGroupMembership>("");
}
