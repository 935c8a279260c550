using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Compute;

public sealed class InstancePoolSpreadTests : RuleSpec<InstancePoolSpread, InstancePool>
{
    private static readonly InstancePool Sample = new()
    {
        Id = "pool",
        CompartmentId = Root,
        LifecycleState = "RUNNING",
        Size = 4,
        AvailabilityDomains = ["AD-1", "AD-2"],
    };

    private static readonly Verdict Pass = Verdict.Pass("The pool is spread over several availability domains.");

    private static readonly Verdict Fail = Verdict.Fail("The whole pool is in one availability domain.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "The API did not say in which availability domains the pool is."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("two", [Sample], Pass with { Evidence = [new("availabilityDomains", "AD-1, AD-2"), new("size", "4")] }),
            new("one", [Sample with { AvailabilityDomains = ["AD-1"] }], Fail),
            new("one, named twice", [Sample with { AvailabilityDomains = ["AD-1", "AD-1"] }], Fail),
            new("none seen", [Sample with { AvailabilityDomains = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
