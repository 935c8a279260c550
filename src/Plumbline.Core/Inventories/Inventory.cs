using System.Collections.Frozen;

namespace Plumbline.Core.Inventories;

/// <summary>The resources of one scan, indexed and immutable: what rules see.</summary>
public sealed class Inventory
{
    private readonly FrozenDictionary<Type, IReadOnlyList<Resource>> _byType;
    private readonly FrozenDictionary<string, Resource> _byId;

    /// <summary>A resource that was listed twice (replicas in other regions) counts once, the first time.</summary>
    public Inventory(Tenancy tenancy, CompartmentTree compartments, IEnumerable<Resource> resources)
    {
        Tenancy = tenancy;
        Compartments = compartments;
        Resources = [.. resources.DistinctBy(resource => resource.Id)];
        _byId = Resources.Append(tenancy).ToFrozenDictionary(resource => resource.Id);
        _byType = Resources
            .Append(tenancy)
            .GroupBy(resource => resource.GetType())
            .ToFrozenDictionary(group => group.Key, group => (IReadOnlyList<Resource>)[.. group]);
    }

    public Tenancy Tenancy { get; }

    public CompartmentTree Compartments { get; }

    /// <summary>Everything that collectors read; the tenancy and its compartments are not among them.</summary>
    public IReadOnlyList<Resource> Resources { get; }

    public IEnumerable<T> All<T>()
        where T : Resource => _byType.TryGetValue(typeof(T), out var resources) ? resources.Cast<T>() : [];

    /// <summary>The resource with an OCID, or null when it was not collected or is of another type.</summary>
    public T? Find<T>(string? id)
        where T : Resource => id is not null && _byId.TryGetValue(id, out var resource) ? resource as T : null;
}
