using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.PostgreSql;

public sealed class PostgreSqlBackupRetentionTests : RuleSpec<PostgreSqlBackupRetention, PostgreSqlDbSystem>
{
    private static readonly PostgreSqlDbSystem Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        ManagementPolicy = new PostgreSqlManagement(new PostgreSqlBackups("DAILY", 7)),
    };

    private static readonly Verdict Pass = Verdict.Pass("Backups are kept for long enough.");

    private static readonly Verdict Fail = Verdict.Fail("Backups are thrown away too soon.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("How long backups are kept is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("at the limit", [Sample], Pass),
            new(
                "a day less",
                [Sample with { ManagementPolicy = new PostgreSqlManagement(new PostgreSqlBackups("DAILY", 6)) }],
                Fail with
                {
                    Evidence = [new("retentionDays", "6")],
                }
            ),
            new("more is asked", [Sample], Fail)
            {
                Parameters = new Dictionary<string, string[]> { ["minDays"] = ["30"] },
            },
            new(
                "none at all: another rule says so",
                [Sample with { ManagementPolicy = new PostgreSqlManagement(new PostgreSqlBackups("NONE", null)) }],
                null
            ),
            new("not given", [Sample with { ManagementPolicy = null }], Unknown),
            new("not read", [Sample], Verdict.NotAssessed("The details of the resource could not be read."))
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["PostgreSqlDbSystem:whole"],
                        ResourceId = "judged",
                        Rules = ["OCI-POSTGRESQL-105"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
