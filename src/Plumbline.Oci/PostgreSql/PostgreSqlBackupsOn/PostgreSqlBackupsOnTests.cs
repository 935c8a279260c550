using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.PostgreSql;

public sealed class PostgreSqlBackupsOnTests : RuleSpec<PostgreSqlBackupsOn, PostgreSqlDbSystem>
{
    private static readonly PostgreSqlDbSystem Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        ManagementPolicy = new PostgreSqlManagement(new PostgreSqlBackups("DAILY", 14)),
    };

    private static readonly Verdict Pass = Verdict.Pass("Backups are made automatically.");

    private static readonly Verdict Fail = Verdict.Fail("No backups are made automatically.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether backups are made is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("daily", [Sample], Pass),
            new(
                "none",
                [Sample with { ManagementPolicy = new PostgreSqlManagement(new PostgreSqlBackups("NONE", null)) }],
                Fail with
                {
                    Evidence = [new("kind", "NONE")],
                }
            ),
            new(
                "another",
                [Sample with { ManagementPolicy = new PostgreSqlManagement(new PostgreSqlBackups("HOURLY", 1)) }],
                Unknown
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
                        Rules = ["OCI-POSTGRESQL-101"],
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
