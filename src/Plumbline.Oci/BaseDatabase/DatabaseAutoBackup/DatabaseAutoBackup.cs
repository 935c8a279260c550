using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BaseDatabase;

/// <summary>A database without backups is a promise that nothing will go wrong.</summary>
public sealed class DatabaseAutoBackup : LifecycleRule<Database>
{
    public override string Id => "OCI-BASEDATABASE-101";

    protected override Verdict Assess(Database resource, RuleContext context) =>
        Verdict.Of(
            resource.DbBackupConfig?.AutoBackupEnabled,
            "Backups are made automatically.",
            "No backups are made automatically.",
            "Whether backups are made is not known."
        ) with
        {
            Evidence =
            [
                new(
                    "autoBackupEnabled",
                    resource.DbBackupConfig?.AutoBackupEnabled?.ToString(),
                    Field: "dbBackupConfig.autoBackupEnabled"
                ),
            ],
        };
}
