using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class UnusedUserTests : RuleSpec<UnusedUser, User>
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

    private static readonly ApiKey Key = new()
    {
        Id = "key",
        CompartmentId = Root,
        UserId = "user",
        LifecycleState = "ACTIVE",
    };

    private static readonly Verdict Pass = Verdict.Pass("The user signed in not long ago.");

    private static readonly Verdict Fail = Verdict.Fail("The user did not sign in for too long.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("When the user was last active is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("yesterday", [Sample], Pass),
            new("45 days ago", [Sample with { LastSuccessfulLoginTime = AsOf.AddDays(-45) }], Pass),
            new("a second more", [Sample with { LastSuccessfulLoginTime = AsOf.AddDays(-45).AddSeconds(-1) }], Fail),
            new(
                "never",
                [Sample with { LastSuccessfulLoginTime = null }],
                Fail with
                {
                    Evidence =
                    [
                        new("lastSuccessfulLoginTime", null),
                        new("timeCreated", "2025-10-21 12:00:00Z"),
                        new("canUseConsolePassword", "True"),
                    ],
                }
            ),
            new(
                "never, but new",
                [Sample with { LastSuccessfulLoginTime = null, TimeCreated = AsOf.AddDays(-3) }],
                Pass
            ),
            new("longer than one wants", [Sample with { LastSuccessfulLoginTime = AsOf.AddDays(-8) }], Fail)
            {
                Parameters = new Dictionary<string, string[]> { ["maxDays"] = ["7"] },
            },
            new(
                "keys only",
                [Sample with { LastSuccessfulLoginTime = null, Capabilities = new(CanUseConsolePassword: false) }, Key],
                Unknown
            ),
            new(
                "nothing to sign in with",
                [Sample with { LastSuccessfulLoginTime = null, Capabilities = new(CanUseConsolePassword: false) }],
                null
            ),
            new("of unknown age", [Sample with { LastSuccessfulLoginTime = null, TimeCreated = null }], Unknown),
            new("federated", [Sample with { LastSuccessfulLoginTime = null, IdentityProviderId = "idp" }], null),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
