using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies;

/// <summary>The compartment tree of a tenancy, whose root is the tenancy itself.</summary>
internal static class TenancyCompartments
{
    public static bool HasCompartment(this TenancyState tenancy, string id) =>
        id == tenancy.Id || Find(tenancy, id) is not null;

    /// <summary>Whether things can be put into a compartment: it is there, and not being deleted.</summary>
    public static bool CanFill(this TenancyState tenancy, string id) =>
        id == tenancy.Id || Find(tenancy, id) is { LifecycleState: not ("DELETING" or "DELETED") };

    /// <summary>A compartment and everything below it.</summary>
    public static IEnumerable<string> Subtree(this TenancyState tenancy, string compartmentId) =>
        tenancy[ResourceTypes.Compartments]
            .Under("", compartmentId)
            .SelectMany(child => tenancy.Subtree(child.Id))
            .Prepend(compartmentId);

    private static Resource? Find(TenancyState tenancy, string id) => tenancy[ResourceTypes.Compartments].Find("", id);
}
