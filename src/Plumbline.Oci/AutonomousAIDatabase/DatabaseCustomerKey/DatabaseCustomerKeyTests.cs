using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.AutonomousAIDatabase;

public sealed class DatabaseCustomerKeyTests : RuleSpec<DatabaseCustomerKey, AutonomousDatabase>
{
    private static readonly AutonomousDatabase Sample = new()
    {
        Id = "database",
        CompartmentId = Root,
        DisplayName = "orders",
        LifecycleState = "AVAILABLE",
        IsDedicated = false,
    };

    private static readonly Verdict Pass = Verdict.Pass("A key of the customer encrypts the database.");

    private static readonly Verdict Fail = Verdict.Fail("A key of Oracle encrypts the database.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Who provides the key is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "a key in a vault",
                [Sample with { EncryptionKey = new("OCI"), KmsKeyId = "ocid1.key.oc1..k" }],
                Pass with
                {
                    Evidence = [new("provider", "OCI"), new("kmsKeyId", "ocid1.key.oc1..k")],
                }
            ),
            new("a key of another cloud", [Sample with { EncryptionKey = new("AZURE") }], Pass),
            new("a key of Key Vault", [Sample with { EncryptionKey = new("OKV") }], Pass),
            new("a key id only", [Sample with { KmsKeyId = "ocid1.key.oc1..k" }], Pass),
            new(
                "a key of Oracle",
                [Sample with { EncryptionKey = new("ORACLE_MANAGED"), KmsKeyId = "ORACLE_MANAGED_KEY" }],
                Fail
            ),
            new("nothing was said", [Sample], Fail),
            new("a new provider", [Sample with { EncryptionKey = new("MOON") }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
