using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class ManageAllResourcesTests : PolicySpec<ManageAllResources>
{
    private static readonly Verdict Pass = Verdict.Pass(
        "The policy gives nobody but administrators every resource type."
    );

    private static readonly Verdict Fail = Verdict.Fail(
        "The policy gives every resource type to others than administrators."
    );

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether the policy gives every resource type cannot be told."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            Of("a group in the tenancy", Fail, "Allow group A to manage all-resources in tenancy"),
            Of(
                "a group in a compartment",
                Fail with
                {
                    Evidence = [new("statement 1", "allow group A to MANAGE all-resources in compartment prod")],
                },
                "allow group A to MANAGE all-resources in compartment prod"
            ),
            Of("administrators", Pass, "ALLOW GROUP Administrators to manage all-resources IN TENANCY"),
            Of("administrators and others", Fail, "Allow group Administrators, A to manage all-resources in tenancy"),
            Of(
                "administrators of another domain",
                Fail,
                "Allow group 'Other'/'Administrators' to manage all-resources in tenancy"
            ),
            Of("any user", Fail, "Allow any-user to manage all-resources in compartment prod"),
            Of("a dynamic group", Fail, "Allow dynamic-group D to manage all-resources in tenancy"),
            Of(
                "all but one permission",
                Fail,
                "Allow group A to manage all-resources in tenancy where request.permission != 'TENANCY_UPDATE'"
            ),
            Of(
                "one permission",
                Pass,
                "Allow group A to manage all-resources in tenancy where request.permission = 'INSTANCE_INSPECT'"
            ),
            Of("use", Pass, "Allow group A to use all-resources in tenancy"),
            Of("a family", Pass, "Allow group A to manage instance-family in tenancy"),
            Of("denied", Pass, "Deny group A to manage all-resources in tenancy"),
            Of(
                "a condition on the target",
                Unknown,
                "Allow group A to manage all-resources in tenancy where target.compartment.name = 'x'"
            ),
            Of("a group by its OCID", Unknown, "Allow group id ocid1.group.oc1..a to manage all-resources in tenancy"),
            Of("not understood", Unknown, "Allow group A to"),
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
