using System.Collections.Frozen;

namespace Plumbline.Core.Inventories;

/// <summary>The resources of one scan, indexed and immutable: what rules see.</summary>
public sealed class Inventory
{
    private readonly FrozenDictionary<Type, IReadOnlyList<Resource>> _byType;
    private readonly FrozenDictionary<string, IReadOnlyList<Resource>> _byId;

    /// <summary>
    /// What was listed twice in a region counts once, the first time. A replica has the OCID of its original and
    /// another region: both are kept, since their states may differ.
    /// </summary>
    public Inventory(Tenancy tenancy, CompartmentTree compartments, IEnumerable<Resource> resources)
    {
        Tenancy = tenancy;
        Compartments = compartments;
        Resources = [.. resources.DistinctBy(resource => (resource.Region, resource.Id))];
        _byId = Index(resource => resource.Id);
        _byType = Index(resource => resource.GetType());
    }

    public Tenancy Tenancy { get; }

    public CompartmentTree Compartments { get; }

    /// <summary>Everything that collectors read; the tenancy and its compartments are not among them.</summary>
    public IReadOnlyList<Resource> Resources { get; }

    /// <summary>How many resources there are: replicas count once.</summary>
    public int Count => Resources.DistinctBy(resource => resource.Id).Count();

    public IEnumerable<T> All<T>()
        where T : Resource => _byType.TryGetValue(typeof(T), out var resources) ? resources.Cast<T>() : [];

    /// <summary>The resource with an OCID, or null when it was not collected or is of another type.</summary>
    /// <param name="id">The OCID; null finds nothing.</param>
    /// <param name="region">Which of several replicas is meant; one of another region is found where this has none.</param>
    public T? Find<T>(string? id, string? region = null)
        where T : Resource =>
        id is not null && _byId.TryGetValue(id, out var replicas)
            ? (replicas.FirstOrDefault(resource => resource.Region == region) ?? replicas[0]) as T
            : null;

    private FrozenDictionary<TKey, IReadOnlyList<Resource>> Index<TKey>(Func<Resource, TKey> key)
        where TKey : notnull =>
        Resources
            .Append(Tenancy)
            .GroupBy(key)
            .ToFrozenDictionary(group => group.Key, group => (IReadOnlyList<Resource>)[.. group]);
}
