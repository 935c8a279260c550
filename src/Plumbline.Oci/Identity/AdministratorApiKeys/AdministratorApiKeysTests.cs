using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class AdministratorApiKeysTests : RuleSpec<AdministratorApiKeys, User>
{
    private static readonly User Sample = new()
    {
        Id = "user",
        CompartmentId = Root,
        UserName = "ada",
        LifecycleState = "ACTIVE",
        Email = "ada@example.com",
        EmailVerified = true,
        IsMfaActivated = true,
        TimeCreated = AsOf.AddDays(-400),
        LastSuccessfulLoginTime = AsOf.AddDays(-1),
        Capabilities = new(CanUseConsolePassword: true),
    };

    private static readonly Group Group = new()
    {
        Id = "group",
        CompartmentId = Root,
        GroupName = "Administrators",
        LifecycleState = "ACTIVE",
    };

    private static readonly UserGroupMembership Membership = new()
    {
        Id = "membership",
        CompartmentId = Root,
        GroupId = "group",
        UserId = "user",
        LifecycleState = "ACTIVE",
    };

    private static readonly ApiKey Key = new()
    {
        Id = "key",
        CompartmentId = Root,
        Fingerprint = "aa:bb",
        UserId = "user",
        LifecycleState = "ACTIVE",
    };

    private static readonly Verdict Pass = Verdict.Pass("The administrator has no API key.");

    private static readonly Verdict Fail = Verdict.Fail("The administrator has an API key.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Groups, memberships or keys may be there that could not be read."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("no key", [Sample, Group, Membership], Pass),
            new("a key", [Sample, Group, Membership, Key], Fail with { Evidence = [new("apiKeys", "aa:bb")] }),
            new("a key that is off", [Sample, Group, Membership, Key with { LifecycleState = "INACTIVE" }], Pass),
            new("not an administrator", [Sample, Group with { GroupName = "Auditors" }, Membership, Key], null),
            new("memberships that are hidden", [Sample, Group, Key], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["UserGroupMembership"],
                        Rules = ["OCI-IAM-117"],
                    },
                ],
            },
            new("keys that are hidden", [Sample, Group, Membership], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        ResourceId = "user",
                        Hidden = ["ApiKey"],
                        Rules = ["OCI-IAM-117"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }, Group, Membership],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
