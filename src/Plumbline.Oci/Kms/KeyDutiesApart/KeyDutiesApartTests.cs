using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

public sealed class KeyDutiesApartTests : PolicySpec<KeyDutiesApart>
{
    /// <summary>Administers keys and cannot use them.</summary>
    private const string Keepers =
        "Allow group Keepers to manage keys in compartment prod "
        + "where any {request.permission = 'KEY_CREATE', request.permission = 'KEY_ROTATE'}";

    private static readonly Verdict Fail = Verdict.Fail(
        "The policy lets somebody administer keys who can also use them for cryptography."
    );

    private static readonly Verdict Pass = Verdict.Pass(
        "Nobody whom the policy lets administer keys can use them for cryptography."
    );

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether those whom the policy lets administer keys can also use them cannot be told."
    );

    private static readonly RuleCase[] All =
    [
        Of("manage keys, which includes use", Fail, "Allow group Keepers to manage keys in tenancy"),
        Of(
            "names the statement that lets administer",
            Fail with
            {
                Evidence =
                [
                    new(
                        "statement 2",
                        "Allow group Keepers to manage keys in compartment prod where any {request.permission = 'KEY_CREATE', request.permission = 'KEY_ROTATE'}"
                    ),
                ],
            },
            "Allow group Keepers to use keys in tenancy",
            Keepers
        ),
        With("use by another policy", Fail, "Allow group keepers to use keys in tenancy"),
        With("use by everyone", Fail, "Allow any-user to use keys in tenancy"),
        With("use in the same compartment", Fail, "Allow group Keepers to {KEY_DECRYPT} in compartment prod"),
        Of(
            "everyone administers, a group uses",
            Fail,
            "Allow any-group to {KEY_ROTATE} in tenancy",
            "Allow group Apps to use keys in compartment dev"
        ),
        new("nobody uses", [Policy("policy", Keepers)], Pass),
        With("use by others", Pass, "Allow group Apps, Others to use keys in tenancy"),
        With("use by a group of another domain", Pass, "Allow group Other/Keepers to use keys in tenancy"),
        With("use by a dynamic group of that name", Pass, "Allow dynamic-group Keepers to use keys in tenancy"),
        With("use elsewhere", Pass, "Allow group Keepers to use keys in compartment dev"),
        With("reading is no use", Pass, "Allow group Keepers to read keys in tenancy"),
        With(
            "use without cryptography",
            Pass,
            "Allow group Keepers to use keys in tenancy where request.permission = 'KEY_VERIFY'"
        ),
        With(
            "use that is denied",
            Pass,
            "Allow group Keepers to use keys in compartment prod",
            "Deny group Keepers to use keys in tenancy"
        ),
        Of("administrators", Pass, "Allow group Administrators to manage all-resources in tenancy"),
        Of(
            "everyone administers, administrators use",
            Pass,
            "Allow any-group to {KEY_ROTATE} in tenancy",
            "Allow group Administrators to use keys in tenancy"
        ),
        With("use of some keys", Unknown, "Allow group Keepers to use keys in tenancy where target.key.id = 'x'"),
        With("use by a group by OCID", Unknown, "Allow group id ocid1.group.oc1..a to use keys in tenancy"),
        With("use in a compartment that is not there", Unknown, "Allow group Keepers to use keys in compartment gone"),
        With("a statement on keys that is not understood", Unknown, "Allow group Keepers to enjoy keys in tenancy"),
        With(
            "a statement on other things that is not understood",
            Pass,
            "Allow group Keepers to enjoy buckets in tenancy"
        ),
        Of("its own statement that is not understood", Unknown, Keepers, "Allow me"),
        new("policies that could not be read", [Policy("policy", Keepers)], Unknown) { Gaps = [Gap("Policy")] },
        new("vaults that could not be read", [Policy("policy", Keepers)], Pass) { Gaps = [Gap("Vault")] },
        Of("no administration", null, "Allow group Apps to use keys in tenancy"),
        Of("no keys", null, "Allow group Keepers to manage buckets in tenancy"),
        Of("a group that is an administrator by parameter", Pass, "Allow group Keepers to manage keys in tenancy") with
        {
            Parameters = new Dictionary<string, string[]> { ["administrators"] = ["Administrators", "Keepers"] },
        },
    ];

    protected override IReadOnlyList<Compartment> Compartments => [Compartment("prod"), Compartment("dev")];

    protected override IReadOnlyList<RuleCase> Cases => All;

    /// <summary>The keepers' policy beside another one.</summary>
    private static RuleCase With(string name, Verdict expected, params string[] others) =>
        new(name, [Policy("policy", Keepers), Policy("other", others)], expected);

    private static Gap Gap(string hidden) =>
        new()
        {
            Code = "NotAuthorizedOrNotFound",
            Message = "It is so.",
            CompartmentId = "dev",
            Hidden = [hidden],
            Rules = ["OCI-KMS-109"],
        };
}
