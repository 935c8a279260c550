using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class AdministratorsGuardedTests : PolicySpec<AdministratorsGuarded>
{
    private static readonly Verdict Pass = Verdict.Pass(
        "The policy lets nobody but administrators change the group Administrators."
    );

    private static readonly Verdict Fail = Verdict.Fail(
        "The policy lets others than administrators change the group Administrators."
    );

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether the policy lets others change the group Administrators cannot be told."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            Of("groups", Fail, "Allow group A to use groups in tenancy"),
            Of("users", Fail, "Allow group A to manage users in tenancy"),
            Of("everything", Fail, "Allow group A to manage all-resources in tenancy"),
            Of("administrators", Pass, "Allow group Administrators to manage groups in tenancy"),
            Of(
                "all groups but that",
                Pass,
                "Allow group A to use groups in tenancy where target.group.name != 'Administrators'"
            ),
            Of(
                "all groups but that, by a pattern",
                Pass,
                "Allow group A to manage groups in tenancy where target.group.name != /Admin*/"
            ),
            Of(
                "all groups but others",
                Fail,
                "Allow group A to use groups in tenancy where target.group.name != 'Auditors'"
            ),
            Of("one other group", Pass, "Allow group A to use groups in tenancy where target.group.name = 'Auditors'"),
            Of(
                "both conditions",
                Pass,
                "Allow group A to use groups in tenancy where all {target.group.name != 'Administrators', request.operation = 'AddUserToGroup'}"
            ),
            Of(
                "either condition",
                Fail,
                "Allow group A to use groups in tenancy where any {target.group.name != 'Administrators', request.operation = 'AddUserToGroup'}"
            ),
            Of("in a compartment", Pass, "Allow group A to manage groups in compartment prod"),
            Of(
                "denied",
                Pass,
                "Allow group A to use groups in tenancy",
                "Deny group A to use groups in tenancy where target.group.name = 'Administrators'"
            ),
            Of("only looking", null, "Allow group A to inspect groups in tenancy"),
            Of("other things", null, "Allow group A to manage buckets in tenancy"),
            Of(
                "a time",
                Unknown,
                "Allow group A to use groups in tenancy where request.utc-timestamp before '2030-01-01T00:00Z'"
            ),
            Of("not understood", Unknown, "Allow group A to use"),
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
