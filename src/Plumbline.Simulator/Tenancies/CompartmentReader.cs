using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies;

/// <summary>Reads <c>compartments</c>: a tree whose root is the tenancy.</summary>
internal sealed class CompartmentReader(CollectionReader collections, string tenancyId)
{
    private readonly Dictionary<string, Node> _byId = new(StringComparer.Ordinal);

    public bool Exists(string id) => id == tenancyId || _byId.ContainsKey(id);

    public IReadOnlyList<Resource> Read()
    {
        foreach (var item in collections.Items("compartments", ResourceTypes.Compartments))
        {
            var id = item.RequiredText("id", "");
            id.Demand(id.Text != tenancyId, "is the tenancy itself; leave the root compartment out");
            CollectionReader.DemandUnique(item, _byId.TryAdd(id.Text, item));
        }

        return [.. _byId.Values.Select(Compartment)];
    }

    private Resource Compartment(Node item, int position)
    {
        var parent = CollectionReader.Reference(item, "compartmentId", "compartment", Exists);
        DemandRooted(item);
        var body = new Draft(item.Value).Default("lifecycleState", "ACTIVE").Created(position).WithTags().ToBytes();
        return new Resource(ResourceTypes.Compartments, "", parent.Text, item.RequiredText("id", "").Text, body);
    }

    private void DemandRooted(Node item)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (Node? at = item; at is { } node; at = Parent(node))
        {
            var isNew = seen.Add(node.RequiredText("id", "").Text);
            (item with { Path = $"{item.Path}.compartmentId" }).Demand(
                isNew,
                "leads round in a circle; make it lead to the tenancy"
            );
        }
    }

    private Node? Parent(Node item) =>
        _byId.TryGetValue(CollectionReader.Reference(item, "compartmentId", "compartment", Exists).Text, out var parent)
            ? parent
            : null;
}
