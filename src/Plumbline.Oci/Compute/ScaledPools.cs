using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Compute;

/// <summary>The autoscaling configurations of instance pools.</summary>
internal sealed class ScaledPools
{
    private readonly ILookup<string?, AutoScalingConfiguration> _byPool;

    private ScaledPools(Inventory inventory) =>
        _byPool = inventory.All<AutoScalingConfiguration>().ToLookup(scaling => scaling.Resource?.Id);

    public static ScaledPools Of(RuleContext context) => context.Inventory.Once(all => new ScaledPools(all));

    public IReadOnlyList<AutoScalingConfiguration> ScalingOf(string poolId) => [.. _byPool[poolId]];
}
