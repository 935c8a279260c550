using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.MySql;

public sealed class MySqlPointInTimeRecoveryTests : RuleSpec<MySqlPointInTimeRecovery, MySqlDbSystem>
{
    private static readonly MySqlDbSystem Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        BackupPolicy = new MySqlBackups(true, 14, new MySqlPointInTime(true)),
    };

    private static readonly Verdict Pass = Verdict.Pass("Every moment can be restored.");

    private static readonly Verdict Fail = Verdict.Fail("Only the moments of backups can be restored.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether every moment can be restored is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as it should be", [Sample], Pass),
            new(
                "as it should not be",
                [Sample with { BackupPolicy = new MySqlBackups(true, 14, new MySqlPointInTime(false)) }],
                Fail with
                {
                    Evidence = [new("isEnabled", "False")],
                }
            ),
            new(
                "not given",
                [Sample with { BackupPolicy = new MySqlBackups(true, 14, new MySqlPointInTime(null)) }],
                Unknown
            ),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
