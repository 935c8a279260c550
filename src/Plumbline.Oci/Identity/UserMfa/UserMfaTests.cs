using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class UserMfaTests : RuleSpec<UserMfa, User>
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

    private static readonly Verdict Pass = Verdict.Pass("The user has a second factor.");

    private static readonly Verdict Fail = Verdict.Fail("The user signs in by a password alone.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether the user has a password or a second factor is not known."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("a second factor", [Sample], Pass),
            new(
                "none",
                [Sample with { IsMfaActivated = false }],
                Fail with
                {
                    Evidence = [new("isMfaActivated", "False"), new("canUseConsolePassword", "True")],
                }
            ),
            new(
                "no console password",
                [Sample with { IsMfaActivated = false, Capabilities = new(CanUseConsolePassword: false) }],
                null
            ),
            new("federated", [Sample with { IsMfaActivated = false, IdentityProviderId = "idp" }], null),
            new("blocked", [Sample with { IsMfaActivated = false, LifecycleState = "INACTIVE" }], null),
            new("nobody knows", [Sample with { IsMfaActivated = null }], Unknown),
            new("capabilities are not known", [Sample with { Capabilities = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
