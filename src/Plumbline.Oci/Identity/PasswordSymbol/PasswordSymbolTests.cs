using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class PasswordSymbolTests : RuleSpec<PasswordSymbol, PasswordPolicy>
{
    private static readonly PasswordPolicy Sample = new()
    {
        Id = "policy",
        CompartmentId = Root,
        PasswordPolicyName = "Custom",
        DomainOcid = "domain",
        Priority = 1,
    };

    private static readonly Verdict Pass = Verdict.Pass("Passwords need a symbol.");

    private static readonly Verdict Fail = Verdict.Fail("Passwords need no symbol.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Which policies of the domain apply is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("one", [Sample with { MinSpecialChars = 1 }], Pass),
            new("two", [Sample with { MinSpecialChars = 2 }], Pass),
            new(
                "none",
                [Sample with { MinSpecialChars = 0 }],
                Fail with
                {
                    Evidence = [new("minSpecialChars", "0"), new("priority", "1")],
                }
            ),
            new("fewer than one wants", [Sample with { MinSpecialChars = 1 }], Fail)
            {
                Parameters = new Dictionary<string, string[]> { ["minCount"] = ["2"] },
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
                        Rules = ["OCI-IAM-110"],
                    },
                ],
            },
        ];
}
