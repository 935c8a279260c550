using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class DatabaseDeletionTests : PolicySpec<DatabaseDeletion>
{
    private static readonly Verdict Pass = Verdict.Pass("The policy lets nobody but administrators delete databases.");

    private static readonly Verdict Fail = Verdict.Fail("The policy lets others than administrators delete databases.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether the policy lets others delete databases cannot be told."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            Of("a family", Fail, "Allow group A to manage database-family in tenancy"),
            Of("autonomous ones", Fail, "Allow group A to manage autonomous-databases in compartment prod"),
            Of(
                "withheld",
                Pass,
                "Allow group A to manage databases in tenancy where request.permission != 'DATABASE_DELETE'"
            ),
            Of(
                "withheld by a pattern",
                Pass,
                "Allow group A to manage database-family in tenancy where request.permission != /*_DELETE/"
            ),
            Of("administrators", Pass, "Allow group Administrators to manage db-systems in tenancy"),
            Of("use", null, "Allow group A to use databases in tenancy"),
            Of(
                "when",
                Unknown,
                "Allow group A to manage databases in tenancy where request.utc-timestamp after '2030-01-01T00:00Z'"
            ),
            Of("not understood", Unknown, "Allow group A to manage"),
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
