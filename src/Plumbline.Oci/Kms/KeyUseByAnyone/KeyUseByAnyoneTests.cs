using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

public sealed class KeyUseByAnyoneTests : PolicySpec<KeyUseByAnyone>
{
    private static readonly Verdict Fail = Verdict.Fail(
        "The policy lets everyone, or a service in the whole tenancy, use keys without a condition that limits it."
    );

    private static readonly Verdict Pass = Verdict.Pass(
        "The policy lets neither everyone nor a service in the whole tenancy use keys without a condition."
    );

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether the policy lets everyone, or a service in the whole tenancy, use keys cannot be told."
    );

    private static readonly RuleCase[] All =
    [
        Of("any user", Fail, "Allow any-user to use keys in tenancy"),
        Of("any group", Fail, "Allow any-group to use keys in compartment prod"),
        Of("any user may decrypt", Fail, "Allow any-user to {KEY_DECRYPT} in compartment prod"),
        Of("any user of another tenancy", Fail, "Admit any-user of tenancy T to use keys in tenancy"),
        Of("a service everywhere", Fail, "Allow service blockstorage to use keys in tenancy"),
        Of("a condition that limits nothing", Fail, "Allow any-user to use keys in tenancy where target.key.id = /*/"),
        Of(
            "a condition on the permission only",
            Fail,
            "Allow any-user to use keys in tenancy where request.permission = 'KEY_DECRYPT'"
        ),
        Of("all keys but one", Fail, "Allow any-user to use keys in tenancy where target.key.id != 'x'"),
        Of(
            "the statement's number",
            Fail with
            {
                Evidence = [new("statement 2", "Allow service FssOc1Prod to use keys in tenancy")],
            },
            "Allow group A to use keys in tenancy",
            "Allow service FssOc1Prod to use keys in tenancy"
        ),
        Of("a group", Pass, "Allow group A to use keys in tenancy"),
        Of("a service in a compartment", Pass, "Allow service blockstorage to use keys in compartment prod"),
        Of(
            "a service for one key",
            Pass,
            "Allow service blockstorage to use keys in tenancy where target.key.id = 'ocid1.key.oc1..x'"
        ),
        Of(
            "workloads only",
            Pass,
            "Allow any-user to use keys in tenancy where all {request.principal.type = 'workload', request.principal.cluster_id = 'c'}"
        ),
        Of(
            "a condition that withholds cryptography",
            Pass,
            "Allow any-user to use keys in tenancy where request.operation = 'Verify'"
        ),
        Of("denied", Pass, "Allow any-user to use keys in tenancy", "Deny any-user to use keys in tenancy"),
        Of("a compartment that is not there", Unknown, "Allow any-user to use keys in compartment gone"),
        Of(
            "a denial that may not reach",
            Unknown,
            "Allow any-user to use keys in tenancy",
            "Deny any-user to manage keys in tenancy"
        ),
        Of("a statement that is not understood", Unknown, "Allow group A to use keys in tenancy", "Allow any-user to"),
        Of("reading", null, "Allow any-user to read keys in tenancy"),
        Of("other things", null, "Allow any-user to manage buckets in tenancy"),
    ];

    protected override IReadOnlyList<RuleCase> Cases => All;
}
