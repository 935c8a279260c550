using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Compute;

public sealed class UnusedReservationTests : RuleSpec<UnusedReservation, CapacityReservation>
{
    private static readonly CapacityReservation Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "kept",
        ReservedInstanceCount = 4,
        UsedInstanceCount = 1,
    };

    private static readonly Verdict Pass = Verdict.Pass("The reservation is used.");

    private static readonly Verdict Fail = Verdict.Fail("Nothing uses the reservation.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("How much of the reservation is used is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("one of four", [Sample], Pass),
            new(
                "none of four",
                [Sample with { UsedInstanceCount = 0 }],
                Fail with
                {
                    Evidence = [new("usedInstanceCount", "0"), new("reservedInstanceCount", "4")],
                }
            ),
            new("nothing is reserved", [Sample with { ReservedInstanceCount = 0, UsedInstanceCount = 0 }], null),
            new("not given", [Sample with { UsedInstanceCount = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
