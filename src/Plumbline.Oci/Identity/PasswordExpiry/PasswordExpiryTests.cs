using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class PasswordExpiryTests : RuleSpec<PasswordExpiry, PasswordPolicy>
{
    private static readonly PasswordPolicy Sample = new()
    {
        Id = "policy",
        CompartmentId = Root,
        PasswordPolicyName = "Custom",
        DomainOcid = "domain",
        Priority = 1,
    };

    private static readonly Verdict Pass = Verdict.Pass("Passwords expire in time.");

    private static readonly Verdict Fail = Verdict.Fail("Passwords never expire, or too late.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Which policies of the domain apply is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("a year", [Sample with { PasswordExpiresAfter = 365 }], Pass),
            new("a month", [Sample with { PasswordExpiresAfter = 30 }], Pass),
            new(
                "a day more",
                [Sample with { PasswordExpiresAfter = 366 }],
                Fail with
                {
                    Evidence = [new("passwordExpiresAfter", "366"), new("priority", "1")],
                }
            ),
            new("never", [Sample with { PasswordExpiresAfter = 0 }], Fail),
            new("later than one wants", [Sample with { PasswordExpiresAfter = 91 }], Fail)
            {
                Parameters = new Dictionary<string, string[]> { ["maxDays"] = ["90"] },
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
                        Rules = ["OCI-IAM-105"],
                    },
                ],
            },
        ];
}
