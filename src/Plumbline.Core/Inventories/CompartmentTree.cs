using System.Collections.Frozen;

namespace Plumbline.Core.Inventories;

/// <summary>The active compartments of a tenancy, root included, with their paths.</summary>
public sealed class CompartmentTree
{
    /// <summary>How the root compartment is called in paths.</summary>
    public const string RootName = "root";

    private readonly FrozenDictionary<string, Compartment> _byId;
    private readonly FrozenDictionary<string, string> _paths;
    private readonly FrozenSet<string> _active;
    private readonly string _rootId;
    private readonly Lazy<ILookup<string, Compartment>> _below;

    public CompartmentTree(Tenancy tenancy, IEnumerable<Compartment> compartments)
    {
        _rootId = tenancy.Id;
        _byId = compartments
            .DistinctBy(compartment => compartment.Id)
            .ToFrozenDictionary(compartment => compartment.Id);
        _paths = _byId.Keys.Append(_rootId).Distinct().ToFrozenDictionary(id => id, BuildPath);
        var active = _byId.Values.Where(compartment => compartment.IsActive && compartment.Id != _rootId);
        Ids = [_rootId, .. active.Select(compartment => compartment.Id).OrderBy(PathOf, StringComparer.Ordinal)];
        _active = Ids.ToFrozenSet(StringComparer.Ordinal);
        _below = new(() => _byId.Values.ToLookup(compartment => compartment.CompartmentId));
    }

    /// <summary>The OCIDs of all active compartments: the root first, then by path.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>What the tree was made of: also steps in paths that are not active.</summary>
    public IReadOnlyCollection<Compartment> All => _byId.Values;

    /// <summary>Whether a compartment is there and active.</summary>
    public bool Contains(string id) => _active.Contains(id);

    /// <summary><c>root/a/b</c>, or null for a compartment that is not in the tree.</summary>
    public string? PathOf(string id) => _paths.GetValueOrDefault(id);

    /// <summary>A compartment's name; null for the root, and for one that is not in the tree.</summary>
    public string? NameOf(string id) => _byId.GetValueOrDefault(id)?.Name;

    /// <summary>The OCID of the compartment with a name, in any case, directly below another one; null when there is none.</summary>
    public string? ChildOf(string id, string name) =>
        _below
            .Value[id]
            .FirstOrDefault(child => string.Equals(child.Name, name, StringComparison.OrdinalIgnoreCase))
            ?.Id;

    /// <summary>Whether a compartment is another one or lies below it.</summary>
    public bool IsWithin(string id, string ancestorId) => Lineage(id).Contains(ancestorId);

    /// <summary>A compartment and all active ones below it, also below one that is not active.</summary>
    public IEnumerable<string> Subtree(string id) => Ids.Where(candidate => Lineage(candidate).Contains(id));

    /// <summary>Steps up and down the tree between two compartments: 1 for parent and child, 2 for siblings.</summary>
    public int Distance(string from, string to)
    {
        var above = Lineage(from).ToHashSet(StringComparer.Ordinal);
        var below = Lineage(to).ToHashSet(StringComparer.Ordinal);
        above.SymmetricExceptWith(below);
        return above.Count;
    }

    private string BuildPath(string id) =>
        string.Join('/', Lineage(id).Reverse().Select(step => step == _rootId ? RootName : _byId[step].Name));

    /// <summary>A compartment and its ancestors, then the root: also where an ancestor is hidden, or in a cycle.</summary>
    private IEnumerable<string> Lineage(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { _rootId };
        for (
            var step = id;
            seen.Add(step) && _byId.TryGetValue(step, out var compartment);
            step = compartment.CompartmentId
        )
        {
            yield return step;
        }

        yield return _rootId;
    }
}
