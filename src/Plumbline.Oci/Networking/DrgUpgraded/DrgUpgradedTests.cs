using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Networking;

public sealed class DrgUpgradedTests : RuleSpec<DrgUpgraded, Drg>
{
    private static readonly Drg Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,

        LifecycleState = "AVAILABLE",
    };

    private static readonly DrgUpgrade Upgrade = new()
    {
        Id = "judged",
        CompartmentId = Root,
        Status = "UPGRADED",
    };

    private static readonly Verdict Pass = Verdict.Pass("The DRG is upgraded.");

    private static readonly Verdict Fail = Verdict.Fail("The DRG is not upgraded.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether the DRG is upgraded could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("upgraded", [Sample, Upgrade], Pass with { Evidence = [new("status", "UPGRADED")] }),
            new("not upgraded", [Sample, Upgrade with { Status = "NOT_UPGRADED" }], Fail),
            new("on the way", [Sample, Upgrade with { Status = "IN_PROGRESS" }], Fail),
            new("another", [Sample, Upgrade with { Status = "X" }], Unknown),
            new("not read", [Sample], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
