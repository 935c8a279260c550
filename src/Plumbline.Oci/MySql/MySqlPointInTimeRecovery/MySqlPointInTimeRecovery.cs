using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.MySql;

/// <summary>A backup of last night loses a day.</summary>
public sealed class MySqlPointInTimeRecovery : LifecycleRule<MySqlDbSystem>
{
    public override string Id => "OCI-MYSQL-102";

    protected override Verdict Assess(MySqlDbSystem resource, RuleContext context) =>
        Verdict.Of(
            resource.BackupPolicy?.PitrPolicy?.IsEnabled,
            "Every moment can be restored.",
            "Only the moments of backups can be restored.",
            "Whether every moment can be restored is not known."
        ) with
        {
            Evidence =
            [
                new(
                    "isEnabled",
                    resource.BackupPolicy?.PitrPolicy?.IsEnabled?.ToString(),
                    Field: "backupPolicy.pitrPolicy.isEnabled"
                ),
            ],
        };
}
