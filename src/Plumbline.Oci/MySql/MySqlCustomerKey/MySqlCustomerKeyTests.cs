using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.MySql;

public sealed class MySqlCustomerKeyTests : RuleSpec<MySqlCustomerKey, MySqlDbSystem>
{
    private static readonly MySqlDbSystem Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        EncryptData = new MySqlEncryption("BYOK", "ocid1.key"),
    };

    private static readonly Verdict Pass = Verdict.Pass("A key of the customer encrypts the DB system.");

    private static readonly Verdict Fail = Verdict.Fail("A key of Oracle encrypts the DB system.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("a key of the customer", [Sample], Pass with { Evidence = [new("encryptData.keyId", "ocid1.key")] }),
            new("a key of Oracle", [Sample with { EncryptData = new MySqlEncryption("BYOK", null) }], Fail),
            new("not read", [Sample], Verdict.NotAssessed("The details of the resource could not be read."))
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["MySqlDbSystem:whole"],
                        ResourceId = "judged",
                        Rules = ["OCI-MYSQL-109"],
                    },
                ],
            },
            new("Oracle's", [Sample with { EncryptData = new MySqlEncryption("SYSTEM") }], Fail),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
