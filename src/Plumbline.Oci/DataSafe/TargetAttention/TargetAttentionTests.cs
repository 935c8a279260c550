using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.DataSafe;

public sealed class TargetAttentionTests : RuleSpec<TargetAttention, TargetDatabase>
{
    private static readonly TargetDatabase Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "erp",
    };

    private static readonly Verdict Pass = Verdict.Pass("Data Safe reaches the database.");

    private static readonly Verdict Fail = Verdict.Fail("Data Safe does not reach the database.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether Data Safe reaches the database is not known."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("active", [Sample], Pass),
            new(
                "needs attention",
                [Sample with { LifecycleState = "NEEDS_ATTENTION" }],
                Fail with
                {
                    Evidence = [new("lifecycleState", "NEEDS_ATTENTION")],
                }
            ),
            new("inactive", [Sample with { LifecycleState = "INACTIVE" }], Fail),
            new("moving", [Sample with { LifecycleState = "MOVING" }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
