using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class PasswordLengthTests : RuleSpec<PasswordLength, PasswordPolicy>
{
    private static readonly PasswordPolicy Sample = new()
    {
        Id = "policy",
        CompartmentId = Root,
        PasswordPolicyName = "Custom",
        DomainOcid = "domain",
        Priority = 1,
    };

    private static readonly Verdict Pass = Verdict.Pass("Passwords must be long enough.");

    private static readonly Verdict Fail = Verdict.Fail("Passwords may be too short.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Which policies of the domain apply is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as long as wanted", [Sample with { MinLength = 14 }], Pass),
            new("longer", [Sample with { MinLength = 15 }], Pass),
            new("one less", [Sample with { MinLength = 13 }], Fail),
            new("more than wanted", [Sample with { MinLength = 15 }], Pass)
            {
                Parameters = new Dictionary<string, string[]> { ["minCharacters"] = ["15"] },
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
                        Rules = ["OCI-IAM-104"],
                    },
                ],
            },
        ];
}
