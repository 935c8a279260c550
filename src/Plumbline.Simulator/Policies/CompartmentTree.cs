namespace Plumbline.Simulator.Policies;

/// <summary>The compartments of a tenancy, as places where policies are attached and apply.</summary>
internal sealed class CompartmentTree(IEnumerable<Compartment> compartments)
{
    private readonly Dictionary<string, Compartment> _byId = compartments.ToDictionary(
        c => c.Id,
        StringComparer.Ordinal
    );

    public Compartment? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The compartment and all above it. None for an unknown compartment.</summary>
    public IReadOnlyList<Compartment> Lineage(string id)
    {
        var result = new List<Compartment>();
        for (var at = Find(id); at is not null; at = at.ParentId is null ? null : Find(at.ParentId))
        {
            result.Add(at);
        }

        return result;
    }

    /// <summary>The compartment that a policy attached to another means; null when there is none at or below it.</summary>
    public Compartment? Resolve(string attachedTo, Location location) =>
        (Find(attachedTo), location.Kind) switch
        {
            (null, _) => null,
            (var root, LocationKind.Tenancy) => root.ParentId is null ? root : null,
            (_, LocationKind.CompartmentId) => Lineage(location.Path[0]).Any(c => c.Id == attachedTo)
                ? Find(location.Path[0])
                : null,
            (var start, LocationKind.Compartment) => Below(start, location.Path)
                ?? (IsNamed(start, location.Path[0]) ? Below(start, location.Path.Skip(1)) : null),
            _ => null,
        };

    private Compartment? Below(Compartment start, IEnumerable<string> path) =>
        path.Aggregate<string, Compartment?>(start, (parent, name) => parent is null ? null : Child(parent, name));

    private Compartment? Child(Compartment parent, string name) =>
        _byId.Values.FirstOrDefault(c => c.ParentId == parent.Id && IsNamed(c, name));

    private static bool IsNamed(Compartment compartment, string name) =>
        string.Equals(compartment.Name, name, StringComparison.OrdinalIgnoreCase);
}
