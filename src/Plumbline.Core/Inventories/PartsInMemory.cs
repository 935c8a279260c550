namespace Plumbline.Core.Inventories;

/// <summary>Resources that are in memory already, as parts.</summary>
internal sealed class PartsInMemory
{
    public PartsInMemory(IEnumerable<Resource> resources)
    {
        IReadOnlyList<Resource> all =
        [
            .. resources.DistinctBy(resource => (resource.GetType(), resource.Region, resource.Id)),
        ];
        var byId = all.ToLookup(resource => resource.Id);
        Parts =
        [
            .. all.GroupBy(resource => (resource.GetType(), resource.Region, resource.CompartmentId, resource.ParentId))
                .Select(group => Of([.. group], ParentOf(group.First(), byId))),
        ];
        Replicas = all.Where(resource => !resource.IsNamedInRegion)
            .DistinctBy(resource => (resource.Region, resource.Id))
            .CountBy(resource => resource.Id, StringComparer.Ordinal)
            .Where(same => same.Value > 1)
            .ToDictionary(StringComparer.Ordinal);
    }

    public IReadOnlyList<Part> Parts { get; }

    public IReadOnlyDictionary<string, int> Replicas { get; }

    public static Part Of(Resource resource) => Of([resource], parent: null);

    private static Part Of(IReadOnlyList<Resource> alike, Resource? parent)
    {
        IReadOnlyList<Resource> ordered =
        [
            .. alike
                .OrderBy(resource => resource.Name, StringComparer.Ordinal)
                .ThenBy(resource => resource.Id, StringComparer.Ordinal),
        ];
        return new()
        {
            ResourceType = ordered[0].GetType(),
            Region = ordered[0].Region,
            CompartmentId = ordered[0].CompartmentId,
            Parent = parent,
            Count = ordered.Count,
            Read = () => ordered,
        };
    }

    private static Resource? ParentOf(Resource child, ILookup<string, Resource> byId) =>
        child.ParentId is { } id
            ? byId[id].FirstOrDefault(parent => parent.Region == child.Region) ?? byId[id].FirstOrDefault()
            : null;
}
