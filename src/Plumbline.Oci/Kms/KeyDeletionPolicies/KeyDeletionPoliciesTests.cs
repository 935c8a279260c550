using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

public sealed class KeyDeletionPoliciesTests : PolicySpec<KeyDeletionPolicies>
{
    private static readonly Verdict Fail = Verdict.Fail(
        "The policy lets others than administrators delete vaults or keys."
    );

    private static readonly Verdict Pass = Verdict.Pass(
        "The policy lets nobody but administrators delete vaults or keys."
    );

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether the policy lets others than administrators delete vaults or keys cannot be told."
    );

    private static readonly RuleCase[] All =
    [
        Of("manage keys", Fail, "Allow group Ops to manage keys in tenancy"),
        Of("manage vaults", Fail, "Allow group Ops to manage vaults in compartment prod"),
        Of("manage the family", Fail, "Allow group Ops to manage key-family in tenancy"),
        Of("manage everything", Fail, "Allow group Ops to manage all-resources in compartment prod"),
        Of("the permission by name", Fail, "Allow group Ops to {KEY_READ, KEY_DELETE} in tenancy"),
        Of("one of two groups", Fail, "Allow group Administrators, Ops to manage keys in tenancy"),
        Of("the same name in another domain", Fail, "Allow group Ops/Administrators to manage keys in tenancy"),
        Of("a dynamic group", Fail, "Allow dynamic-group Administrators to manage keys in tenancy"),
        Of("any user", Fail, "Allow any-user to manage keys in tenancy"),
        Of(
            "another tenancy's administrators",
            Fail,
            "Admit group Administrators of tenancy T to manage keys in tenancy"
        ),
        Of("all keys but one", Fail, "Allow group Ops to manage keys in tenancy where target.key.id != 'x'"),
        Of(
            "names the statements that fail, and not what is unclear",
            Fail with
            {
                Evidence =
                [
                    new("statement 2", "allow GROUP Ops to   manage keys in tenancy"),
                    new("statement 4", "Allow group Dev to manage vaults in tenancy"),
                ],
            },
            "Allow group Ops to read keys in tenancy",
            "allow GROUP Ops to   manage keys in tenancy",
            "Allow whatever",
            "Allow group Dev to manage vaults in tenancy"
        ),
        Of("administrators", Pass, "Allow group Administrators to manage all-resources in tenancy"),
        Of(
            "administrators of the default domain",
            Pass,
            "Allow group 'Default'/'administrators' to manage keys in tenancy"
        ),
        Of(
            "without the permission",
            Pass,
            "Allow group Ops to manage keys in tenancy where request.permission != 'KEY_DELETE'"
        ),
        Of(
            "administrators only, others may use",
            Pass,
            "Allow group Administrators to manage vaults in tenancy",
            "Allow group Ops to use keys in tenancy"
        ),
        Of(
            "denied to everyone",
            Pass,
            "Allow group Ops to manage keys in compartment prod",
            "Deny any-user to manage keys in tenancy"
        ),
        new(
            "denied by another policy",
            [
                Policy("policy", "Allow group Ops to manage keys in compartment prod"),
                Policy("policy", "Deny group Ops to {KEY_DELETE} in tenancy") with
                {
                    Id = "other",
                },
            ],
            Pass
        ),
        Of("some keys only", Unknown, "Allow group Ops to manage keys in tenancy where target.key.id = 'x'"),
        Of("a group by OCID", Unknown, "Allow group id ocid1.group.oc1..a to manage keys in tenancy"),
        Of("a compartment that is not there", Unknown, "Allow group Ops to manage keys in compartment gone"),
        Of(
            "a statement that is not understood",
            Unknown with
            {
                Evidence =
                [
                    new("statement 2", "Allow group Ops to =cmd()"),
                    new("statement 2 is not understood", "expected a verb or permissions in braces at character 20"),
                ],
            },
            "Allow group Administrators to manage keys in tenancy",
            "Allow group Ops to =cmd()"
        ),
        new(
            "no statements",
            [Policy("policy") with { Statements = null }],
            Verdict.NotAssessed("The API gave no statements for the policy.")
        ),
        new(
            "an unknown state",
            [Policy("policy", "Allow group Ops to manage keys in tenancy") with { LifecycleState = "DREAMING" }],
            Verdict.NotAssessed("The policy's lifecycle state is missing or unknown to this version.")
        ),
        new(
            "not in force",
            [Policy("policy", "Allow group Ops to manage keys in tenancy") with { LifecycleState = "INACTIVE" }],
            null
        ),
        Of("about other things", null, "Allow group Ops to manage buckets in tenancy"),
        Of("a policy that only denies", null, "Deny group Ops to manage keys in tenancy"),
        Of("in another tenancy", null, "Endorse group Ops to manage keys in any-tenancy"),
        Of(
            "a group that is an administrator by parameter",
            Pass,
            "Allow group KeyOps-EU to manage keys in tenancy"
        ) with
        {
            Parameters = new Dictionary<string, string[]> { ["administrators"] = ["KeyOps-*"] },
        },
        Of(
            "an OCID that is an administrator by parameter",
            Pass,
            "Allow group id ocid1.group.oc1..a to manage keys in tenancy"
        ) with
        {
            Parameters = new Dictionary<string, string[]> { ["administrators"] = ["ocid1.group.oc1..a"] },
        },
    ];

    protected override IReadOnlyList<RuleCase> Cases => All;
}
