using Plumbline.Simulator.Kms.Keys;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies;

/// <summary>What becomes due: a step of one resource, and of some steps what they bring about elsewhere.</summary>
internal static class Events
{
    /// <summary>The resources as they are after the first step of this one.</summary>
    public static IEnumerable<Resource> Take(TenancyState tenancy, Resource resource) =>
        Steps.Event(resource) is AutoRotation.Event ? AutoRotation.Rotate(tenancy, resource) : [Steps.Taken(resource)];
}
