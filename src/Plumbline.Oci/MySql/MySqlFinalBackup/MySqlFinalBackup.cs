using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.MySql;

/// <summary>What was deleted by mistake should come back.</summary>
public sealed class MySqlFinalBackup : LifecycleRule<MySqlDbSystem>
{
    public override string Id => "OCI-MYSQL-105";

    protected override Verdict Assess(MySqlDbSystem resource, RuleContext context) =>
        Verdict.Of(
            resource.DeletionPolicy?.FinalBackup switch
            {
                "REQUIRE_FINAL_BACKUP" => true,
                "SKIP_FINAL_BACKUP" => false,
                _ => null,
            },
            "A last backup is made.",
            "No last backup is made.",
            "Whether a last backup is made is not known."
        ) with
        {
            Evidence = [new("finalBackup", resource.DeletionPolicy?.FinalBackup, Field: "deletionPolicy.finalBackup")],
        };
}
