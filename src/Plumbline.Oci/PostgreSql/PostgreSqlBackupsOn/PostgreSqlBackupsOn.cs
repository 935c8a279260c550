using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.PostgreSql;

/// <summary>A database without backups is a promise that nothing will go wrong.</summary>
public sealed class PostgreSqlBackupsOn : LifecycleRule<PostgreSqlDbSystem>
{
    public override string Id => "OCI-POSTGRESQL-101";

    public override IReadOnlyList<Need> Needs => [Need.Whole<PostgreSqlDbSystem>()];

    protected override Verdict Assess(PostgreSqlDbSystem resource, RuleContext context) =>
        Verdict.Of(
            resource.ManagementPolicy?.BackupPolicy?.Kind switch
            {
                "DAILY" or "WEEKLY" or "MONTHLY" => true,
                "NONE" => false,
                _ => null,
            },
            "Backups are made automatically.",
            "No backups are made automatically.",
            "Whether backups are made is not known."
        ) with
        {
            Evidence =
            [
                new("kind", resource.ManagementPolicy?.BackupPolicy?.Kind, Field: "managementPolicy.backupPolicy.kind"),
            ],
        };
}
