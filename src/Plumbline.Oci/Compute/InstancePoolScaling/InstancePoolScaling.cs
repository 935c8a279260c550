using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Compute;

/// <summary>A pool of a fixed size is too small at noon and too dear at night.</summary>
public sealed class InstancePoolScaling : LifecycleRule<InstancePool>
{
    public override string Id => "OCI-COMPUTE-110";

    public override IReadOnlyList<Need> Needs => [Need.Listed<InstancePool>(), Need.Listed<AutoScalingConfiguration>()];

    protected override Verdict Assess(InstancePool resource, RuleContext context)
    {
        var scaling = ScaledPools.Of(context).ScalingOf(resource.Id);
        return Verdict.Of(
            scaling.Any(scaling => scaling.IsEnabled == true) ? true
                : scaling.Any(scaling => scaling.IsEnabled is null)
                || context.MayMiss<AutoScalingConfiguration>(resource.Region)
                    ? null
                : false,
            "The pool grows and shrinks by itself.",
            "The pool keeps its size.",
            "Whether the pool grows and shrinks is not known."
        ) with
        {
            Evidence =
            [
                new(
                    "autoScalingConfigurations",
                    string.Join(", ", scaling.Select(scaling => $"{scaling.IsEnabled}")),
                    Field: "resource.id"
                ),
            ],
        };
    }
}
