using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Plumbline.Core.Inventories;

/// <summary>
/// The resources of one scan, immutable: what rules see. Resources stream from where they rest; only a type that is
/// looked up by OCID is kept in memory, from the first look-up on.
/// </summary>
public sealed class Inventory
{
    private readonly ConcurrentDictionary<Type, FrozenDictionary<string, Resource[]>> _indexes = new();
    private readonly ConcurrentDictionary<Type, object> _derived = new();
    private readonly Dictionary<Type, IReadOnlyList<Part>> _parts;
    private readonly Dictionary<(Type, string Region, string CompartmentId), DateTimeOffset?> _dates;
    private readonly List<string> _regions;

    /// <param name="parts">
    /// What was read. No resource is in two parts of one region. Of replicas that are alike the first speaks for all.
    /// </param>
    /// <param name="replicas">The OCIDs that are in several regions, and in how many.</param>
    public Inventory(
        Tenancy tenancy,
        CompartmentTree compartments,
        IReadOnlyCollection<Part> parts,
        IReadOnlyDictionary<string, int> replicas
    )
    {
        (Tenancy, Compartments, Replicas) = (tenancy, compartments, replicas);
        Count = parts.Sum(part => part.Count) - replicas.Values.Sum(regions => regions - 1);
        _parts = parts.GroupBy(part => part.ResourceType).ToDictionary(group => group.Key, InOrder);
        _dates = parts
            .GroupBy(part => (part.ResourceType, part.Region, part.CompartmentId))
            .ToDictionary(group => group.Key, group => group.Min(part => part.ReadAt));
        _regions = [.. parts.Select(part => part.Region).Distinct()];
        _parts[typeof(Tenancy)] = [PartsInMemory.Of(tenancy)];
    }

    /// <summary>Of resources in memory. What is given twice for a region counts once, the first time.</summary>
    public Inventory(Tenancy tenancy, CompartmentTree compartments, IEnumerable<Resource> resources)
        : this(tenancy, compartments, new PartsInMemory(resources)) { }

    private Inventory(Tenancy tenancy, CompartmentTree compartments, PartsInMemory memory)
        : this(tenancy, compartments, memory.Parts, memory.Replicas) { }

    public Tenancy Tenancy { get; }

    public CompartmentTree Compartments { get; }

    /// <summary>
    /// The OCIDs that are in several regions, and in how many. Such a resource is judged in each, and has one finding.
    /// </summary>
    public IReadOnlyDictionary<string, int> Replicas { get; }

    /// <summary>How many resources there are: replicas count once; the tenancy and its compartments do not.</summary>
    public int Count { get; }

    /// <summary>What was read, type by type; the tenancy itself is in none of them.</summary>
    public IEnumerable<Part> Parts => _parts.Where(pair => pair.Key != typeof(Tenancy)).SelectMany(pair => pair.Value);

    /// <summary>All resources of a type, ordered by compartment path, region and parent.</summary>
    public IEnumerable<T> All<T>()
        where T : Resource => PartsOf(typeof(T)).SelectMany(part => part.Read()).Cast<T>();

    /// <summary>The resource with an OCID, or null when it was not collected or is of another type.</summary>
    /// <param name="id">The OCID; null finds nothing.</param>
    /// <param name="region">Which of several replicas is meant; one of another region is found where this has none.</param>
    public T? Find<T>(string? id, string? region = null)
        where T : Resource
    {
        if (id is null || !IndexOf<T>().TryGetValue(id, out var replicas))
        {
            return null;
        }

        // Every verdict with a join comes here: no delegate.
        foreach (var replica in replicas)
        {
            if (replica.Region == region)
            {
                return (T)replica;
            }
        }

        return (T)replicas[0];
    }

    /// <summary>
    /// Something that is worked out from all resources once, such as how many keys each vault has. Rules share it by its
    /// type; it must be small where resources are many.
    /// </summary>
    public T Once<T>(Func<Inventory, T> make)
        where T : class => (T)_derived.GetOrAdd(typeof(T), _ => make(this));

    /// <summary>When the oldest of what was read there was read; null when nothing was.</summary>
    internal DateTimeOffset? ReadAt(Type type, string region, string compartmentId) =>
        _dates.GetValueOrDefault((type, region, compartmentId));

    /// <summary>The place of a region among those that were read.</summary>
    internal int OrderOf(string region) => _regions.IndexOf(region);

    /// <summary>The parts of a type, ordered by compartment path, region and parent.</summary>
    internal IReadOnlyList<Part> PartsOf(Type type) => _parts.GetValueOrDefault(type) ?? [];

    private FrozenDictionary<string, Resource[]> IndexOf<T>()
        where T : Resource =>
        _indexes.TryGetValue(typeof(T), out var index)
            ? index
            : _indexes.GetOrAdd(
                typeof(T),
                _ => All<T>().GroupBy(r => r.Id).ToFrozenDictionary(r => r.Key, r => r.ToArray<Resource>())
            );

    private IReadOnlyList<Part> InOrder(IEnumerable<Part> parts) =>
        [
            .. parts
                .OrderBy(part => Compartments.PathOf(part.CompartmentId), StringComparer.Ordinal)
                .ThenBy(part => part.Region, StringComparer.Ordinal)
                .ThenBy(part => part.Kind, StringComparer.Ordinal)
                .ThenBy(part => part.Parent?.Name, StringComparer.Ordinal)
                .ThenBy(part => part.Parent?.Id, StringComparer.Ordinal),
        ];
}
