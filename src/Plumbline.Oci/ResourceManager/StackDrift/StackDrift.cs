using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ResourceManager;

/// <summary>What was changed by hand is undone by the next run, or undoes it.</summary>
public sealed class StackDrift : LifecycleRule<Stack>
{
    public override string Id => "OCI-RESOURCEMANAGER-101";

    private static readonly Parameter<int> MaxDays = Parameter.Number("maxDays", 90, 1, 3650);

    public override IReadOnlyList<Parameter> Parameters => [MaxDays];

    public override IReadOnlyList<Need> Needs => [Need.Whole<Stack>()];

    protected override Verdict Assess(Stack resource, RuleContext context) =>
        (
            resource.StackDriftStatus switch
            {
                "IN_SYNC" when resource.TimeDriftLastChecked >= context.AsOf.AddDays(-context.Get(MaxDays)) =>
                    Verdict.Pass("The stack is what its code says."),
                "IN_SYNC" => Verdict.Fail("Nobody looked for drift for a long time."),
                "DRIFTED" => Verdict.Fail("The stack is not what its code says."),
                "NOT_CHECKED" => Verdict.Fail("Nobody ever looked for drift."),
                _ => Verdict.NotAssessed("Whether the stack has drifted is not known."),
            }
        ) with
        {
            Evidence =
            [
                new("stackDriftStatus", resource.StackDriftStatus),
                new("timeDriftLastChecked", resource.TimeDriftLastChecked?.ToString("u")),
            ],
        };
}
