using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.BaseDatabase;

public sealed class DatabaseRecoveryWindowTests : RuleSpec<DatabaseRecoveryWindow, Database>
{
    private static readonly Database Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,

        DbName = "ERP",
        LifecycleState = "AVAILABLE",
        DbBackupConfig = new DbBackupConfig(true, 14),
    };

    private static readonly Verdict Pass = Verdict.Pass("Backups are kept for long enough.");

    private static readonly Verdict Fail = Verdict.Fail("Backups are thrown away too soon.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("How long backups are kept is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("at the limit", [Sample], Pass),
            new(
                "a day less",
                [Sample with { DbBackupConfig = new DbBackupConfig(true, 13) }],
                Fail with
                {
                    Evidence = [new("recoveryWindowInDays", "13")],
                }
            ),
            new("a week will do", [Sample with { DbBackupConfig = new DbBackupConfig(true, 7) }], Pass)
            {
                Parameters = new Dictionary<string, string[]> { ["minDays"] = ["7"] },
            },
            new(
                "none at all: another rule says so",
                [Sample with { DbBackupConfig = new DbBackupConfig(false) }],
                null
            ),
            new("not given", [Sample with { DbBackupConfig = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
