using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BaseDatabase;

/// <summary>Backups that stopped are found when one is needed.</summary>
public sealed class DatabaseFreshBackup : LifecycleRule<Database>
{
    public override string Id => "OCI-BASEDATABASE-105";

    private static readonly Parameter<int> MaxDays = Parameter.Number("maxDays", 2, 1, 365);

    public override IReadOnlyList<Parameter> Parameters => [MaxDays];

    protected override bool Concerns(Database resource, RuleContext context) =>
        !(resource.TimeCreated > context.AsOf.AddDays(-context.Get(MaxDays)));

    protected override Verdict Assess(Database resource, RuleContext context) =>
        Verdict.Of(
            resource.LastBackupTimestamp is { } last ? last >= context.AsOf.AddDays(-context.Get(MaxDays))
                : resource.TimeCreated is null ? null
                : false,
            "The last backup is fresh.",
            "There is no fresh backup.",
            "How old the database is is not known."
        ) with
        {
            Evidence = [new("lastBackupTimestamp", resource.LastBackupTimestamp?.ToString("u"))],
        };
}
