using System.Collections.Concurrent;

namespace Plumbline.Simulator.Resources;

/// <summary>
/// Resources of one type, found by key and by parent. Readers never wait; writers are kept apart by the tenancy.
/// </summary>
internal sealed class ResourceCollection
{
    private static readonly Resource[] None = [];
    private readonly ConcurrentDictionary<(string Region, string Key), Resource> _byKey;
    private readonly ConcurrentDictionary<(string Region, string ParentId), Resource[]> _byParent;
    private long _version = 1;

    public ResourceCollection(IReadOnlyCollection<Resource> seed)
    {
        _byKey = new(concurrencyLevel: 1, capacity: seed.Count);
        foreach (var resource in seed)
        {
            _byKey[(resource.Region, resource.Key)] = resource;
        }

        _byParent = new(seed.GroupBy(r => (r.Region, r.ParentId)).Select(g => KeyValuePair.Create(g.Key, g.ToArray())));
    }

    /// <summary>
    /// Counts the changes, for those who keep what they made of the collection: read it before the collection.
    /// </summary>
    public long Version => Volatile.Read(ref _version);

    public int Count => _byKey.Count;

    /// <summary>Everything of this type, oldest first.</summary>
    public IReadOnlyList<Resource> All => [.. _byKey.Values.OrderBy(resource => resource.Sequence)];

    /// <summary>The same in no order, for those who look for one.</summary>
    public IEnumerable<Resource> Unordered => _byKey.Select(pair => pair.Value);

    public Resource? Find(string region, string key) => _byKey.GetValueOrDefault((region, key));

    /// <summary>What lies directly under a parent, oldest first.</summary>
    public Resource[] Under(string region, string parentId) => _byParent.GetValueOrDefault((region, parentId)) ?? None;

    /// <summary>Adds a resource, or puts it in the place of its older state.</summary>
    /// <returns>The resource as it is kept.</returns>
    public Resource Put(Resource resource)
    {
        var older = Find(resource.Region, resource.Key);
        if (older is not null && resource.Sequence != older.Sequence)
        {
            resource = resource.InPlaceOf(older);
        }

        _byKey[(resource.Region, resource.Key)] = resource;
        Enter(resource);
        if (older is not null && older.ParentId != resource.ParentId)
        {
            Leave(older);
        }

        NoteChange();
        return resource;
    }

    public void Remove(Resource resource)
    {
        if (_byKey.TryRemove((resource.Region, resource.Key), out var older))
        {
            Leave(older);
            NoteChange();
        }
    }

    // Readers must not find a moment in which the older state has gone and the new one is not there yet.
    private void Enter(Resource resource)
    {
        var siblings = OthersUnder(resource);
        var place = siblings.Length;
        while (place > 0 && siblings[place - 1].Sequence > resource.Sequence)
        {
            place--;
        }

        _byParent[(resource.Region, resource.ParentId)] = [.. siblings[..place], resource, .. siblings[place..]];
    }

    private void Leave(Resource resource) => _byParent[(resource.Region, resource.ParentId)] = OthersUnder(resource);

    private Resource[] OthersUnder(Resource resource) =>
        Array.FindAll(Under(resource.Region, resource.ParentId), sibling => sibling.Key != resource.Key);

    // After the change: what is made of the collection too early must not pass for new.
    private void NoteChange() => Volatile.Write(ref _version, _version + 1);
}
