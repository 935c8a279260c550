using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.BaseDatabase;

public sealed class DatabaseOwnKeyTests : RuleSpec<DatabaseOwnKey, Database>
{
    private static readonly Database Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,

        DbName = "ERP",
        LifecycleState = "AVAILABLE",
        KmsKeyId = "ocid1.key",
    };

    private static readonly Verdict Pass = Verdict.Pass("A key of the customer encrypts the database.");

    private static readonly Verdict Fail = Verdict.Fail("A key of Oracle encrypts the database.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("a key of the customer", [Sample], Pass with { Evidence = [new("kmsKeyId", "ocid1.key")] }),
            new("a key of Oracle", [Sample with { KmsKeyId = null }], Fail),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
