using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.AutonomousAIDatabase;

public sealed class DatabaseBackupLockTests : RuleSpec<DatabaseBackupLock, AutonomousDatabase>
{
    private static readonly AutonomousDatabase Sample = new()
    {
        Id = "database",
        CompartmentId = Root,
        DisplayName = "orders",
        LifecycleState = "AVAILABLE",
        IsDedicated = false,
    };

    private static readonly Verdict Pass = Verdict.Pass("The retention of backups is locked.");

    private static readonly Verdict Fail = Verdict.Fail("The retention of backups can be shortened.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether the retention of backups is locked is not known."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "on",
                [Sample with { IsBackupRetentionLocked = true }],
                Pass with
                {
                    Evidence = [new("isBackupRetentionLocked", "True")],
                }
            ),
            new("off", [Sample with { IsBackupRetentionLocked = false }], Fail),
            new("not known", [Sample], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
