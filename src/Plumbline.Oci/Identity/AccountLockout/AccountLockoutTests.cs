using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class AccountLockoutTests : RuleSpec<AccountLockout, PasswordPolicy>
{
    private static readonly PasswordPolicy Sample = new()
    {
        Id = "policy",
        CompartmentId = Root,
        PasswordPolicyName = "Custom",
        DomainOcid = "domain",
        Priority = 1,
    };

    private static readonly Verdict Pass = Verdict.Pass("Accounts lock in time.");

    private static readonly Verdict Fail = Verdict.Fail("Accounts lock too late, or never.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Which policies of the domain apply is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("five", [Sample with { MaxIncorrectAttempts = 5 }], Pass),
            new(
                "six",
                [Sample with { MaxIncorrectAttempts = 6 }],
                Fail with
                {
                    Evidence = [new("maxIncorrectAttempts", "6"), new("priority", "1")],
                }
            ),
            new("never", [Sample with { MaxIncorrectAttempts = 0 }], Fail),
            new("later than one wants", [Sample with { MaxIncorrectAttempts = 5 }], Fail)
            {
                Parameters = new Dictionary<string, string[]> { ["maxAttempts"] = ["3"] },
            },
            new("nothing is demanded", [Sample], Fail),
            new("another policy applies", [Sample with { Id = "other", Priority = null }, Sample], null),
            new("no policy has a priority", [Sample with { Priority = null }], Fail),
            new("none has a priority, but others are hidden", [Sample with { Priority = null }], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        ResourceId = "domain",
                        Hidden = ["PasswordPolicy"],
                        Rules = ["OCI-IAM-111"],
                    },
                ],
            },
        ];
}
