using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class UserEmailTests : RuleSpec<UserEmail, User>
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

    private static readonly Verdict Pass = Verdict.Pass("The address was verified.");

    private static readonly Verdict Fail = Verdict.Fail("The address was never verified.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether the address was verified is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("verified", [Sample], Pass with { Evidence = [new("hasEmail", "True"), new("emailVerified", "True")] }),
            new("not verified", [Sample with { EmailVerified = false }], Fail),
            new("none", [Sample with { Email = null }], Verdict.Fail("There is no address.")),
            new("an empty one", [Sample with { Email = " " }], Verdict.Fail("There is no address.")),
            new("federated", [Sample with { Email = null, IdentityProviderId = "idp" }], null),
            new("nobody knows", [Sample with { EmailVerified = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
