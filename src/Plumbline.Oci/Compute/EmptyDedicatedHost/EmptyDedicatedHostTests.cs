using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Compute;

public sealed class EmptyDedicatedHostTests : RuleSpec<EmptyDedicatedHost, DedicatedVmHost>
{
    private static readonly DedicatedVmHost Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "host",
        TotalOcpus = 128,
        RemainingOcpus = 120,
    };

    private static readonly Verdict Pass = Verdict.Pass("Instances run on the host.");

    private static readonly Verdict Fail = Verdict.Fail("No instance runs on the host.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("How much of the host is used is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("used", [Sample], Pass),
            new(
                "empty",
                [Sample with { RemainingOcpus = 128 }],
                Fail with
                {
                    Evidence = [new("remainingOcpus", "128"), new("totalOcpus", "128")],
                }
            ),
            new("full", [Sample with { RemainingOcpus = 0 }], Pass),
            new("not given", [Sample with { RemainingOcpus = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
