using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Oci.Discovery;

/// <summary>What the rules of a scan need, and what else it is for: nothing else is collected.</summary>
internal sealed class NeedSet(ScanScope scope, Judging judging, CompartmentTree compartments)
{
    private readonly ILookup<Type, (Need Need, Rule? Rule)> _needs = scope
        .Rules.SelectMany(rule => rule.Needs.Select(need => (need, (Rule?)rule)))
        .Concat(scope.AlsoNeeded.Select(need => (need, (Rule?)null)))
        .ToLookup(pair => pair.Item1.ResourceType);

    /// <summary>The moment that the scan is about.</summary>
    public DateTimeOffset AsOf => judging.AsOf;

    /// <summary>Whether resources of a type are looked at.</summary>
    public bool Has<T>()
        where T : Resource => _needs.Contains(typeof(T));

    public bool Has(Type resourceType) => _needs.Contains(resourceType);

    /// <summary>Whether resources of a type that this one holds are needed.</summary>
    public bool Has<T>(Resource parent)
        where T : Resource => Has(typeof(T), parent);

    public bool Has(Type resourceType, Resource parent) => _needs[resourceType].Any(need => IsOf(need, parent));

    /// <summary>Whether something else than a rule about these looks at them.</summary>
    public bool IsJoined(Type resourceType) =>
        _needs[resourceType].Any(need => need.Rule?.ResourceTypes.Contains(resourceType) == false);

    /// <summary>Whether fields of a resource are needed that the list it came in lacks.</summary>
    public bool HasWhole<T>(T listed)
        where T : Resource => _needs[typeof(T)].Any(need => need.Need.Detail == Detail.Whole && IsOf(need, listed));

    private bool IsOf((Need Need, Rule? Rule) need, Resource resource) =>
        need.Rule is { } rule
            ? IsOf(need.Need, rule, resource)
            : need.Need.IsOf(resource, new Terms(judging.AsOf, ParameterValues.Defaults));

    private bool IsOf(Need need, Rule rule, Resource resource)
    {
        var path = compartments.PathOf(resource.CompartmentId);
        var tuning = judging.Profile.Of(rule).For(resource, path);
        return tuning.IsEnabled && need.IsOf(resource, new Terms(judging.AsOf, tuning.Parameters));
    }
}
