using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>A group should have members.</summary>
public sealed class EmptyGroup : LifecycleRule<Group>
{
    public override string Id => "OCI-IAM-121";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Group>(), Need.Listed<UserGroupMembership>()];

    protected override Verdict Assess(Group resource, RuleContext context)
    {
        var count = Memberships.Of(context).UsersOf(resource.Id).Count();
        return (
            count > 0 ? Verdict.Pass("The group has members.")
            : context.MayMiss<UserGroupMembership>("", resource.Id)
                ? Verdict.NotAssessed("Members may be there that could not be read.")
            : Verdict.Fail("Nobody is in the group.")
        ) with
        {
            Evidence = [new("members", $"{count}", Field: "userId")],
        };
    }
}
