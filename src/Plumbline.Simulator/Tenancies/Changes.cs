using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies;

/// <summary>What a call changes, collected so that it takes effect all at once or not at all.</summary>
internal sealed class Changes
{
    private readonly List<Resource> _put = [];
    private readonly List<Resource> _removed = [];

    public IReadOnlyList<Resource> Put => _put;

    public IReadOnlyList<Resource> Removed => _removed;

    public bool IsEmpty => _put.Count + _removed.Count == 0;

    public Resource Save(Resource resource)
    {
        _put.Add(resource);
        return resource;
    }

    public void Remove(Resource resource) => _removed.Add(resource);
}
