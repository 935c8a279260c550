using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Oci.Discovery;

/// <summary>What the rules of a scan need: nothing else is collected.</summary>
internal sealed class NeedSet(IReadOnlyList<Rule> rules, Judging judging, CompartmentTree compartments)
{
    private readonly ILookup<Type, (Need Need, Rule Rule)> _needs = rules
        .SelectMany(rule => rule.Needs.Select(need => (need, rule)))
        .ToLookup(pair => pair.need.ResourceType);

    /// <summary>Whether a rule may look at resources of a type.</summary>
    public bool Has<T>()
        where T : Resource => _needs.Contains(typeof(T));

    /// <summary>Whether a rule needs resources of a type that this one holds.</summary>
    public bool Has<T>(Resource parent)
        where T : Resource => _needs[typeof(T)].Any(need => IsOf(need, parent));

    /// <summary>Whether a rule needs fields of a resource that the list it came in lacks.</summary>
    public bool HasWhole<T>(T listed)
        where T : Resource => _needs[typeof(T)].Any(need => need.Need.Detail == Detail.Whole && IsOf(need, listed));

    private bool IsOf((Need Need, Rule Rule) need, Resource resource)
    {
        var path = compartments.PathOf(resource.CompartmentId);
        var tuning = judging.Profile.Of(need.Rule).For(resource, path);
        return tuning.IsEnabled && need.Need.IsOf(resource, new Terms(judging.AsOf, tuning.Parameters));
    }
}
