using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Compute;

/// <summary>An instance that does nothing costs as much as one that works.</summary>
public sealed class IdleInstance : LifecycleRule<Instance>
{
    public override string Id => "OCI-COMPUTE-113";

    private static readonly Parameter<int> MinPercent = Parameter.Number("minPercent", 10, 1, 100);

    public override IReadOnlyList<Parameter> Parameters => [MinPercent];

    public override IReadOnlyList<Need> Needs => [Need.Listed<Instance>(), Need.Listed<InstanceLoad>()];

    protected override bool Concerns(Instance resource, RuleContext context) =>
        resource.LifecycleState is not "STOPPED" && !(resource.TimeCreated > context.AsOf.AddDays(-InstanceLoad.Days));

    protected override Verdict Assess(Instance resource, RuleContext context)
    {
        var load = context.Inventory.Find<InstanceLoad>(resource.Id, resource.Region);
        var peak = load?.AggregatedDatapoints?.Max(day => day.Value);
        return Verdict.Of(
            peak is { } percent ? percent >= context.Get(MinPercent) : null,
            "The instance is used.",
            "The instance has next to nothing to do.",
            "How busy the instance is is not known: its agent sends nothing."
        ) with
        {
            Evidence =
            [
                new(
                    "peakCpuPercent",
                    peak?.ToString("0.#", CultureInfo.InvariantCulture),
                    load,
                    "aggregatedDatapoints.value"
                ),
                new("shape", resource.Shape),
            ],
        };
    }
}
