using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.MySql;

public sealed class MySqlCrashRecoveryTests : RuleSpec<MySqlCrashRecovery, MySqlDbSystem>
{
    private static readonly MySqlDbSystem Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        CrashRecovery = "ENABLED",
    };

    private static readonly Verdict Pass = Verdict.Pass("The DB system recovers from a crash.");

    private static readonly Verdict Fail = Verdict.Fail("A crash costs the database.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether the DB system recovers from a crash is not known."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("on", [Sample], Pass),
            new(
                "off",
                [Sample with { CrashRecovery = "DISABLED" }],
                Fail with
                {
                    Evidence = [new("crashRecovery", "DISABLED")],
                }
            ),
            new("not given", [Sample with { CrashRecovery = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
