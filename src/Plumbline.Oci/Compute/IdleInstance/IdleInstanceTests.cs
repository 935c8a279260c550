using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Compute;

public sealed class IdleInstanceTests : RuleSpec<IdleInstance, Instance>
{
    private static readonly Instance Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,

        LifecycleState = "RUNNING",
        Shape = "VM.Standard.E5.Flex",
        TimeCreated = AsOf.AddYears(-1),
    };

    private static readonly Verdict Pass = Verdict.Pass("The instance is used.");

    private static readonly Verdict Fail = Verdict.Fail("The instance has next to nothing to do.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "How busy the instance is is not known: its agent sends nothing."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "busy",
                [Sample, Load(2, 80)],
                Pass with
                {
                    Evidence = [new("peakCpuPercent", "80"), new("shape", "VM.Standard.E5.Flex")],
                }
            ),
            new("at the limit", [Sample, Load(10)], Pass),
            new(
                "below",
                [Sample, Load(2, 9.9)],
                Fail with
                {
                    Evidence = [new("peakCpuPercent", "9.9"), new("shape", "VM.Standard.E5.Flex")],
                }
            ),
            new("more is asked", [Sample, Load(40)], Fail)
            {
                Parameters = new Dictionary<string, string[]> { ["minPercent"] = ["50"] },
            },
            new("no metric", [Sample], Unknown),
            new("no points", [Sample, Load()], Unknown),
            new("stopped", [Sample with { LifecycleState = "STOPPED" }, Load(1)], null),
            new("new", [Sample with { TimeCreated = AsOf.AddDays(-13) }, Load(1)], null),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];

    private static InstanceLoad Load(params double[] days) =>
        new()
        {
            Id = "judged",
            CompartmentId = Root,
            AggregatedDatapoints = [.. days.Select(day => new LoadOfDay(AsOf, day))],
        };
}
