using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Plumbline.Simulator.Tenancies;

/// <summary>Resources of one type, found by id and by parent; safe for many readers and writers.</summary>
internal sealed class ResourceCollection
{
    private readonly ConcurrentDictionary<(string Region, string Id), Resource> _byId = new();
    private readonly ConcurrentDictionary<(string Region, string ParentId), ImmutableList<Resource>> _byParent;

    public ResourceCollection(IReadOnlyCollection<Resource> seed)
    {
        _byParent = new(
            seed.GroupBy(r => (r.Region, r.ParentId)).Select(g => KeyValuePair.Create(g.Key, g.ToImmutableList()))
        );
        foreach (var resource in seed)
        {
            _byId[(resource.Region, resource.Id)] = resource;
        }
    }

    public Resource? Find(string region, string id) => _byId.GetValueOrDefault((region, id));

    /// <summary>What lies directly under a parent, oldest first (the order of the tenancy file).</summary>
    public IReadOnlyList<Resource> Under(string region, string parentId) =>
        _byParent.GetValueOrDefault((region, parentId)) ?? [];

    public void Add(Resource resource)
    {
        _byId[(resource.Region, resource.Id)] = resource;
        _byParent.AddOrUpdate(
            (resource.Region, resource.ParentId),
            _ => [resource],
            (_, siblings) => siblings.Add(resource)
        );
    }
}
