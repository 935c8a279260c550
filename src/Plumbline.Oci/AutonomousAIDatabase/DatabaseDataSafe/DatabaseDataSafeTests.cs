using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.AutonomousAIDatabase;

public sealed class DatabaseDataSafeTests : RuleSpec<DatabaseDataSafe, AutonomousDatabase>
{
    private static readonly AutonomousDatabase Sample = new()
    {
        Id = "database",
        CompartmentId = Root,
        DisplayName = "orders",
        LifecycleState = "AVAILABLE",
        IsDedicated = false,
    };

    private static readonly Verdict Pass = Verdict.Pass("Data Safe looks after the database.");

    private static readonly Verdict Fail = Verdict.Fail("Data Safe does not look after the database.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether Data Safe looks after the database is not known."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("registered", [Sample with { DataSafeStatus = "REGISTERED" }], Pass),
            new(
                "not registered",
                [Sample with { DataSafeStatus = "NOT_REGISTERED" }],
                Fail with
                {
                    Evidence = [new("dataSafeStatus", "NOT_REGISTERED")],
                }
            ),
            new("on its way", [Sample with { DataSafeStatus = "REGISTERING" }], Fail),
            new("failed", [Sample with { DataSafeStatus = "FAILED" }], Fail),
            new("nothing was said", [Sample], Unknown),
            new("a new state", [Sample with { DataSafeStatus = "MAYBE" }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
