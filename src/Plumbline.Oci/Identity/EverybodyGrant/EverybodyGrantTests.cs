using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class EverybodyGrantTests : PolicySpec<EverybodyGrant>
{
    private static readonly Verdict Pass = Verdict.Pass(
        "The policy gives everybody nothing that a condition does not limit."
    );

    private static readonly Verdict Fail = Verdict.Fail(
        "The policy gives everybody something without a condition that limits it."
    );

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether the policy gives everybody something without a limit cannot be told."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            Of("any user", Fail, "Allow any-user to read buckets in compartment prod"),
            Of("any group", Fail, "Allow any-group to inspect instances in tenancy"),
            Of("any user of another tenancy", Fail, "Admit any-user of tenancy T to read buckets in tenancy"),
            Of(
                "a condition that limits nothing",
                Fail,
                "Allow any-user to read buckets in tenancy where request.permission != 'X'"
            ),
            Of(
                "functions",
                Pass,
                "Allow any-user to read secret-bundles in compartment prod where request.principal.type = 'fnfunc'"
            ),
            Of("a compartment", Pass, "Allow any-user to read buckets in tenancy where target.compartment.name = 'x'"),
            Of("denied", null, "Deny any-user to manage buckets in tenancy"),
            Of("a group", null, "Allow group A to read buckets in tenancy"),
            Of("not understood", Unknown, "Allow any-user"),
            new(
                "inactive",
                [Policy("policy", "Allow any-user to read buckets in tenancy") with { LifecycleState = "INACTIVE" }],
                null
            ),
            new(
                "state unknown",
                [Policy("policy", "Allow any-user to read buckets in tenancy") with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The policy's lifecycle state is missing or unknown to this version.")
            ),
            new(
                "statements that were not given",
                [Policy("policy") with { Statements = null }],
                Verdict.NotAssessed("The API gave no statements for the policy.")
            ),
        ];
}
