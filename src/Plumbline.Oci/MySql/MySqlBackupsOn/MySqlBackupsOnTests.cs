using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.MySql;

public sealed class MySqlBackupsOnTests : RuleSpec<MySqlBackupsOn, MySqlDbSystem>
{
    private static readonly MySqlDbSystem Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        BackupPolicy = new MySqlBackups(true),
    };

    private static readonly Verdict Pass = Verdict.Pass("Backups are made automatically.");

    private static readonly Verdict Fail = Verdict.Fail("No backups are made automatically.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether backups are made is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as it should be", [Sample], Pass),
            new(
                "as it should not be",
                [Sample with { BackupPolicy = new MySqlBackups(false) }],
                Fail with
                {
                    Evidence = [new("isEnabled", "False")],
                }
            ),
            new("not given", [Sample with { BackupPolicy = new MySqlBackups(null) }], Unknown),
            new("no policy", [Sample with { BackupPolicy = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
