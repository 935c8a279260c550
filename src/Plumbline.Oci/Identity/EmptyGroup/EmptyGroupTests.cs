using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class EmptyGroupTests : RuleSpec<EmptyGroup, Group>
{
    private static readonly Group Sample = new()
    {
        Id = "group",
        CompartmentId = Root,
        GroupName = "Auditors",
        LifecycleState = "ACTIVE",
    };

    private static readonly UserGroupMembership Member = new()
    {
        Id = "m",
        CompartmentId = Root,
        GroupId = "group",
        UserId = "user",
        LifecycleState = "ACTIVE",
    };

    private static readonly Verdict Pass = Verdict.Pass("The group has members.");

    private static readonly Verdict Fail = Verdict.Fail("Nobody is in the group.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Members may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("a member", [Sample, Member], Pass with { Evidence = [new("members", "1")] }),
            new("nobody", [Sample], Fail),
            new("a member of another", [Sample, Member with { GroupId = "other" }], Fail),
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        ResourceId = "group",
                        Hidden = ["UserGroupMembership"],
                        Rules = ["OCI-IAM-121"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
