using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.AutonomousAIDatabase;

public sealed class DatabaseMutualTlsTests : RuleSpec<DatabaseMutualTls, AutonomousDatabase>
{
    private static readonly AutonomousDatabase Sample = new()
    {
        Id = "database",
        CompartmentId = Root,
        DisplayName = "orders",
        LifecycleState = "AVAILABLE",
        IsDedicated = false,
    };

    private static readonly Verdict Pass = Verdict.Pass("Clients must show a certificate.");

    private static readonly Verdict Fail = Verdict.Fail("Clients need to show no certificate.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether clients must show a certificate is not known."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "on",
                [Sample with { IsMtlsConnectionRequired = true }],
                Pass with
                {
                    Evidence = [new("isMtlsConnectionRequired", "True")],
                }
            ),
            new("off", [Sample with { IsMtlsConnectionRequired = false }], Fail),
            new("not known", [Sample], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
