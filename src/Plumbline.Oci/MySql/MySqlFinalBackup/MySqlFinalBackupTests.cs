using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.MySql;

public sealed class MySqlFinalBackupTests : RuleSpec<MySqlFinalBackup, MySqlDbSystem>
{
    private static readonly MySqlDbSystem Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        DeletionPolicy = new MySqlDeletion(FinalBackup: "REQUIRE_FINAL_BACKUP"),
    };

    private static readonly Verdict Pass = Verdict.Pass("A last backup is made.");

    private static readonly Verdict Fail = Verdict.Fail("No last backup is made.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether a last backup is made is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("yes", [Sample], Pass),
            new(
                "no",
                [Sample with { DeletionPolicy = new MySqlDeletion(FinalBackup: "SKIP_FINAL_BACKUP") }],
                Fail with
                {
                    Evidence = [new("finalBackup", "SKIP_FINAL_BACKUP")],
                }
            ),
            new("another", [Sample with { DeletionPolicy = new MySqlDeletion(FinalBackup: "X") }], Unknown),
            new("not given", [Sample with { DeletionPolicy = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
