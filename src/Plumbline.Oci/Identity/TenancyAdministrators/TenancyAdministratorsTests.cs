using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class TenancyAdministratorsTests : PolicySpec<TenancyAdministrators>
{
    private static readonly Verdict Pass = Verdict.Pass(
        "The policy lets nobody but administrators do everything in the whole tenancy."
    );

    private static readonly Verdict Fail = Verdict.Fail(
        "The policy lets others than administrators do everything in the whole tenancy."
    );

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether the policy lets others do everything in the whole tenancy cannot be told."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            Of("a group", Fail, "Allow group A to manage all-resources in tenancy"),
            Of("administrators", Pass, "Allow group Administrators to manage all-resources in tenancy"),
            Of(
                "administrators, spelled with their domain",
                Pass,
                "Allow group 'Default'/'Administrators' to manage all-resources in tenancy"
            ),
            Of(
                "the second statement",
                Fail with
                {
                    Evidence = [new("statement 2", "Allow any-user to manage all-resources in tenancy")],
                },
                "Allow group A to inspect all-resources in tenancy",
                "Allow any-user to manage all-resources in tenancy"
            ),
            Of("in a compartment", Pass, "Allow group A to manage all-resources in compartment prod"),
            Of("another group of administrators", Pass, "Allow group Emergency to manage all-resources in tenancy") with
            {
                Parameters = new Dictionary<string, string[]> { ["administrators"] = ["Administrators", "Emerg*"] },
            },
            Of("a compartment that is not there", Unknown, "Allow group A to manage all-resources in compartment gone"),
            Of("not understood", Unknown, "Allow everybody everything"),
            new(
                "inactive",
                [
                    Policy("policy", "Allow group A to manage all-resources in tenancy") with
                    {
                        LifecycleState = "INACTIVE",
                    },
                ],
                null
            ),
            new(
                "state unknown",
                [
                    Policy("policy", "Allow group A to manage all-resources in tenancy") with
                    {
                        LifecycleState = "DREAMING",
                    },
                ],
                Verdict.NotAssessed("The policy's lifecycle state is missing or unknown to this version.")
            ),
            new(
                "statements that were not given",
                [Policy("policy") with { Statements = null }],
                Verdict.NotAssessed("The API gave no statements for the policy.")
            ),
        ];
}
