using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.AutonomousAIDatabase;

/// <summary>A database should be encrypted with a key of the customer.</summary>
public sealed class DatabaseCustomerKey : LifecycleRule<AutonomousDatabase>
{
    public override string Id => "OCI-AUTONOMOUSAIDATABASE-008";

    protected override Verdict Assess(AutonomousDatabase resource, RuleContext context) =>
        (
            (resource.EncryptionKey?.Provider, HasKey(resource)) switch
            {
                ("OCI" or "OKV" or "AWS" or "AZURE", _) => Verdict.Pass("A key of the customer encrypts the database."),
                ("ORACLE_MANAGED", _) => Verdict.Fail("A key of Oracle encrypts the database."),
                (null, true) => Verdict.Pass("A key of the customer encrypts the database."),
                (null, false) => Verdict.Fail("A key of Oracle encrypts the database."),
                _ => Verdict.NotAssessed("Who provides the key is not known."),
            }
        ) with
        {
            Evidence =
            [
                new("provider", resource.EncryptionKey?.Provider, Field: "encryptionKey.provider"),
                new("kmsKeyId", resource.KmsKeyId),
            ],
        };

    private static bool HasKey(AutonomousDatabase database) =>
        database.KmsKeyId?.StartsWith("ocid1.key.", StringComparison.Ordinal) == true;
}
