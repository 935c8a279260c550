using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Compute;

/// <summary>More instances should not run than somebody expects.</summary>
public sealed class InstanceCount : Rule<Tenancy>
{
    private static readonly Parameter<int> MaxRunning = Parameter.Number("maxRunning", 100, 0, 1000000);

    private static readonly Parameter<int> MaxRunningPerRegion = Parameter.Number(
        "maxRunningPerRegion",
        50,
        0,
        1000000
    );

    public override string Id => "OCI-COMPUTE-105";

    public override IReadOnlyList<Parameter> Parameters => [MaxRunning, MaxRunningPerRegion];

    public override IReadOnlyList<Need> Needs => [Need.Listed<Tenancy>(), Need.Listed<Instance>()];

    public override Verdict Evaluate(Tenancy resource, RuleContext context)
    {
        var running = context
            .Inventory.All<Instance>()
            .Where(instance => instance.LifecycleState == "RUNNING")
            .CountBy(instance => instance.Region)
            .OrderByDescending(region => region.Value)
            .ToList();
        var all = running.Sum(region => region.Value);
        var isTooMany =
            all > context.Get(MaxRunning) || running.Exists(region => region.Value > context.Get(MaxRunningPerRegion));
        return (
            isTooMany ? Verdict.Fail("More instances run than expected.")
            : context.MayMiss<Instance>("") ? Verdict.NotAssessed("Not all instances could be read.")
            : Verdict.Pass("No more instances run than expected.")
        ) with
        {
            Evidence =
            [
                new("running", $"{all}", Field: "lifecycleState"),
                .. running.Take(5).Select(region => new Evidence($"running in {region.Key}", $"{region.Value}")),
            ],
        };
    }
}
