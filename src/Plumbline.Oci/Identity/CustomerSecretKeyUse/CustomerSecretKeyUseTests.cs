using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class CustomerSecretKeyUseTests : RuleSpec<CustomerSecretKeyUse, User>
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

    private static readonly CustomerSecretKey Credential = new()
    {
        Id = "credential",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        UserId = "user",
    };

    private static readonly Verdict Pass = Verdict.Pass("The user has none.");

    private static readonly Verdict Fail = Verdict.Fail("The user has customer secret keys.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("What the user has could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("none", [Sample], Pass with { Evidence = [new("credentials", "0")] }),
            new("one", [Sample, Credential], Fail),
            new("one that is off", [Sample, Credential with { LifecycleState = "INACTIVE" }], Pass),
            new("one of another", [Sample, Credential with { UserId = "other" }], Pass),
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        ResourceId = "user",
                        Hidden = ["CustomerSecretKey"],
                        Rules = ["OCI-IAM-134"],
                    },
                ],
            },
            new("blocked", [Sample with { LifecycleState = "INACTIVE" }, Credential], null),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
