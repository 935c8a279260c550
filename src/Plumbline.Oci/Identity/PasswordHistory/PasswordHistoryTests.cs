using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class PasswordHistoryTests : RuleSpec<PasswordHistory, PasswordPolicy>
{
    private static readonly PasswordPolicy Sample = new()
    {
        Id = "policy",
        CompartmentId = Root,
        PasswordPolicyName = "Custom",
        DomainOcid = "domain",
        Priority = 1,
    };

    private static readonly Verdict Pass = Verdict.Pass("Earlier passwords are refused.");

    private static readonly Verdict Fail = Verdict.Fail("Earlier passwords may be used again.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Which policies of the domain apply is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as long as wanted", [Sample with { NumPasswordsInHistory = 24 }], Pass),
            new("longer", [Sample with { NumPasswordsInHistory = 25 }], Pass),
            new("one less", [Sample with { NumPasswordsInHistory = 23 }], Fail),
            new("more than wanted", [Sample with { NumPasswordsInHistory = 25 }], Pass)
            {
                Parameters = new Dictionary<string, string[]> { ["minRemembered"] = ["25"] },
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
                        Rules = ["OCI-IAM-106"],
                    },
                ],
            },
        ];
}
