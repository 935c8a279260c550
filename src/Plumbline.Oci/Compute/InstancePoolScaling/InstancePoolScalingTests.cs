using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Compute;

public sealed class InstancePoolScalingTests : RuleSpec<InstancePoolScaling, InstancePool>
{
    private static readonly InstancePool Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,

        LifecycleState = "RUNNING",
    };

    private static readonly AutoScalingConfiguration Scaling = new()
    {
        Id = "scaling",
        CompartmentId = Root,
        IsEnabled = true,
        Resource = new ScaledResource("judged"),
    };

    private static readonly Verdict Pass = Verdict.Pass("The pool grows and shrinks by itself.");

    private static readonly Verdict Fail = Verdict.Fail("The pool keeps its size.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether the pool grows and shrinks is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("it does", [Sample, Scaling], Pass),
            new(
                "off",
                [Sample, Scaling with { IsEnabled = false }],
                Fail with
                {
                    Evidence = [new("autoScalingConfigurations", "False")],
                }
            ),
            new("of another pool", [Sample, Scaling with { Resource = new ScaledResource("other") }], Fail),
            new("none", [Sample], Fail),
            new("not known", [Sample, Scaling with { IsEnabled = null }], Unknown),
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["AutoScalingConfiguration"],
                        Rules = ["OCI-COMPUTE-110"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
