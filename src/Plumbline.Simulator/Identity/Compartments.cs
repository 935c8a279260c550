using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Identity;

/// <summary>The rules of the compartment tree.</summary>
internal static class Compartments
{
    /// <summary>OCI's: six levels below the tenancy.</summary>
    public const int MaximumDepth = 6;

    // States that nothing comes back from.
    private static readonly string[] Gone = ["DELETED", "TERMINATED", "DELETING", "TERMINATING"];

    /// <summary>Something may be put into this compartment.</summary>
    public static void DemandUsable(TenancyState tenancy, string id)
    {
        if (id == tenancy.Id)
        {
            return;
        }

        var compartment = tenancy[ResourceTypes.Compartments].Find("", id) ?? throw ApiException.NotFound();
        Demand.NoConflict(
            compartment.LifecycleState is "ACTIVE" or "CREATING",
            $"Compartment '{compartment.Text("name")}' is {compartment.LifecycleState}, not ACTIVE."
        );
    }

    /// <summary>How many levels a compartment lies below the tenancy.</summary>
    public static int Depth(TenancyState tenancy, string id)
    {
        var depth = 0;
        for (; tenancy[ResourceTypes.Compartments].Find("", id) is { } compartment; depth++)
        {
            id = compartment.ParentId;
        }

        return depth;
    }

    /// <summary>How many levels a compartment has, itself included.</summary>
    public static int Height(TenancyState tenancy, string id) =>
        1 + Children(tenancy, id).Select(child => Height(tenancy, child.Id)).DefaultIfEmpty().Max();

    public static void DemandDepth(int depth) =>
        Demand.That(depth <= MaximumDepth, $"Compartments may be nested {MaximumDepth} levels deep, not {depth}.");

    /// <summary>No compartment beside it has the name; those that are deleted have given theirs up.</summary>
    public static void DemandFreeName(TenancyState tenancy, string parentId, string name, string? except = null) =>
        Demand.Free(Children(tenancy, parentId).Where(sibling => sibling.Id != except), name, "Compartment");

    public static void DemandEmpty(TenancyState tenancy, Resource compartment)
    {
        var first = Children(tenancy, compartment.Id).FirstOrDefault() ?? Contents(tenancy, compartment.Id);
        Demand.NoConflict(
            first is null,
            $"Compartment '{compartment.Text("name")}' is not empty: it holds {first?.Type.Noun} {first?.Id}."
        );
    }

    private static IEnumerable<Resource> Children(TenancyState tenancy, string id) =>
        tenancy[ResourceTypes.Compartments].Under("", id).Where(child => child.LifecycleState is not "DELETED");

    // The record of what was done in a compartment does not keep it.
    private static Resource? Contents(TenancyState tenancy, string id) =>
        tenancy
            .Collections.Where(pair => pair.Key != ResourceTypes.Compartments)
            .Where(pair => !pair.Key.Collection.Contains("WorkRequest", StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value.Unordered)
            .FirstOrDefault(resource =>
                resource.CompartmentId == id && !Gone.Contains(resource.LifecycleState, StringComparer.Ordinal)
            );
}
