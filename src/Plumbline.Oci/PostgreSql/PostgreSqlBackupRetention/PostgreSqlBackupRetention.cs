using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.PostgreSql;

/// <summary>A mistake is often found after more than a week.</summary>
public sealed class PostgreSqlBackupRetention : LifecycleRule<PostgreSqlDbSystem>
{
    public override string Id => "OCI-POSTGRESQL-105";

    private static readonly Parameter<int> MinDays = Parameter.Number("minDays", 7, 1, 35);

    public override IReadOnlyList<Parameter> Parameters => [MinDays];

    public override IReadOnlyList<Need> Needs => [Need.Whole<PostgreSqlDbSystem>()];

    protected override bool Concerns(PostgreSqlDbSystem resource, RuleContext context) =>
        resource.ManagementPolicy?.BackupPolicy?.Kind != "NONE";

    protected override Verdict Assess(PostgreSqlDbSystem resource, RuleContext context) =>
        Verdict.Of(
            resource.ManagementPolicy?.BackupPolicy?.RetentionDays is { } days ? days >= context.Get(MinDays) : null,
            "Backups are kept for long enough.",
            "Backups are thrown away too soon.",
            "How long backups are kept is not known."
        ) with
        {
            Evidence =
            [
                new(
                    "retentionDays",
                    resource.ManagementPolicy?.BackupPolicy?.RetentionDays?.ToString(CultureInfo.InvariantCulture),
                    Field: "managementPolicy.backupPolicy.retentionDays"
                ),
            ],
        };
}
