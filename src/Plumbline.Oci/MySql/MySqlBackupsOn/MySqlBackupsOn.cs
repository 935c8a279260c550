using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.MySql;

/// <summary>A database without backups is a promise that nothing will go wrong.</summary>
public sealed class MySqlBackupsOn : LifecycleRule<MySqlDbSystem>
{
    public override string Id => "OCI-MYSQL-101";

    protected override Verdict Assess(MySqlDbSystem resource, RuleContext context) =>
        Verdict.Of(
            resource.BackupPolicy?.IsEnabled,
            "Backups are made automatically.",
            "No backups are made automatically.",
            "Whether backups are made is not known."
        ) with
        {
            Evidence =
            [
                new("isEnabled", resource.BackupPolicy?.IsEnabled?.ToString(), Field: "backupPolicy.isEnabled"),
            ],
        };
}
