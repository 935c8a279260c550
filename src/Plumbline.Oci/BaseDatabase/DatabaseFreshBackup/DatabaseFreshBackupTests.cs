using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.BaseDatabase;

public sealed class DatabaseFreshBackupTests : RuleSpec<DatabaseFreshBackup, Database>
{
    private static readonly Database Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,

        DbName = "ERP",
        LifecycleState = "AVAILABLE",
        TimeCreated = AsOf.AddYears(-1),
        LastBackupTimestamp = AsOf.AddDays(-2),
    };

    private static readonly Verdict Pass = Verdict.Pass("The last backup is fresh.");

    private static readonly Verdict Fail = Verdict.Fail("There is no fresh backup.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("How old the database is is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("at the limit", [Sample], Pass),
            new("a second older", [Sample with { LastBackupTimestamp = AsOf.AddDays(-2).AddSeconds(-1) }], Fail),
            new("none", [Sample with { LastBackupTimestamp = null }], Fail),
            new("a week is allowed", [Sample with { LastBackupTimestamp = AsOf.AddDays(-6) }], Pass)
            {
                Parameters = new Dictionary<string, string[]> { ["maxDays"] = ["7"] },
            },
            new("new", [Sample with { TimeCreated = AsOf.AddDays(-1), LastBackupTimestamp = null }], null),
            new("age not known", [Sample with { TimeCreated = null, LastBackupTimestamp = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
