using Plumbline.Core.Inventories;
using Plumbline.Core.Plans;

namespace Plumbline.Oci.Changes.Planning;

/// <summary>Names resources as plans do.</summary>
internal sealed class Targets(CompartmentTree compartments)
{
    public PlanTarget Of(Resource resource) =>
        new(
            resource.Type,
            resource.Id,
            resource.Name,
            resource.Region,
            resource.CompartmentId,
            compartments.PathOf(resource.CompartmentId)
        );
}
