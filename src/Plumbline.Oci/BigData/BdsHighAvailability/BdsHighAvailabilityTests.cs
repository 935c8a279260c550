using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.BigData;

public sealed class BdsHighAvailabilityTests : RuleSpec<BdsHighAvailability, BdsInstance>
{
    private static readonly BdsInstance Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "lake",
        IsHighAvailability = true,
    };

    private static readonly Verdict Pass = Verdict.Pass("A second master can take over.");

    private static readonly Verdict Fail = Verdict.Fail("There is one master.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether a master can take over is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as it should be", [Sample], Pass),
            new(
                "as it should not be",
                [Sample with { IsHighAvailability = false }],
                Fail with
                {
                    Evidence = [new("isHighAvailability", "False")],
                }
            ),
            new("not given", [Sample with { IsHighAvailability = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
