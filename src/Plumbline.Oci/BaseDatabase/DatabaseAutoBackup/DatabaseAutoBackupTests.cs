using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.BaseDatabase;

public sealed class DatabaseAutoBackupTests : RuleSpec<DatabaseAutoBackup, Database>
{
    private static readonly Database Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,

        DbName = "ERP",
        LifecycleState = "AVAILABLE",
        DbBackupConfig = new DbBackupConfig(true),
    };

    private static readonly Verdict Pass = Verdict.Pass("Backups are made automatically.");

    private static readonly Verdict Fail = Verdict.Fail("No backups are made automatically.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether backups are made is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as it should be", [Sample], Pass),
            new(
                "as it should not be",
                [Sample with { DbBackupConfig = new DbBackupConfig(false) }],
                Fail with
                {
                    Evidence = [new("autoBackupEnabled", "False")],
                }
            ),
            new("not given", [Sample with { DbBackupConfig = new DbBackupConfig(null) }], Unknown),
            new("no settings", [Sample with { DbBackupConfig = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
