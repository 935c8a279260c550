using Plumbline.Core.Inventories;

namespace Plumbline.Store.Rows;

/// <summary>What is kept of a resource that a finding on another one names.</summary>
/// <param name="Source">The number of the answer it was read from.</param>
internal sealed record RelatedRow(
    string Id,
    string Type,
    string Name,
    string Region,
    string CompartmentId,
    long? Source
)
{
    public static RelatedRow Of(Resource resource, long? source) =>
        new(resource.Id, resource.Type, resource.Name, resource.Region, resource.CompartmentId, source);
}
