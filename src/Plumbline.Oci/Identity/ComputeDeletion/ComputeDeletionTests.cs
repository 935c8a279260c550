using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class ComputeDeletionTests : PolicySpec<ComputeDeletion>
{
    private static readonly Verdict Pass = Verdict.Pass("The policy lets nobody but administrators delete instances.");

    private static readonly Verdict Fail = Verdict.Fail("The policy lets others than administrators delete instances.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether the policy lets others delete instances cannot be told."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            Of("a family", Fail, "Allow group A to manage instance-family in tenancy"),
            Of("everything", Fail, "Allow group A to manage all-resources in compartment prod"),
            Of(
                "withheld",
                Pass,
                "Allow group A to manage instances in tenancy where request.permission != 'INSTANCE_DELETE'"
            ),
            Of("administrators", Pass, "Allow group Administrators to manage instances in tenancy"),
            Of("use", null, "Allow group A to use instances in tenancy"),
            Of("who calls", Unknown, "Allow group A to manage instances in tenancy where request.groups.id = 'x'"),
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
