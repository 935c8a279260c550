using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BaseDatabase;

/// <summary>A mistake is often found after more than a week.</summary>
public sealed class DatabaseRecoveryWindow : LifecycleRule<Database>
{
    public override string Id => "OCI-BASEDATABASE-107";

    private static readonly Parameter<int> MinDays = Parameter.Number("minDays", 14, 1, 95);

    public override IReadOnlyList<Parameter> Parameters => [MinDays];

    protected override bool Concerns(Database resource, RuleContext context) =>
        resource.DbBackupConfig?.AutoBackupEnabled != false;

    protected override Verdict Assess(Database resource, RuleContext context) =>
        Verdict.Of(
            resource.DbBackupConfig?.RecoveryWindowInDays is { } days ? days >= context.Get(MinDays) : null,
            "Backups are kept for long enough.",
            "Backups are thrown away too soon.",
            "How long backups are kept is not known."
        ) with
        {
            Evidence =
            [
                new(
                    "recoveryWindowInDays",
                    resource.DbBackupConfig?.RecoveryWindowInDays?.ToString(CultureInfo.InvariantCulture),
                    Field: "dbBackupConfig.recoveryWindowInDays"
                ),
            ],
        };
}
