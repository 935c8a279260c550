using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Identity.Policies;

/// <summary>Finds the compartment that a statement is about.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Identity/policieshow/how-policies-work.htm</remarks>
internal static class StatementPlace
{
    /// <returns>Null for another tenancy, and for a compartment that is not there or cannot be seen.</returns>
    public static string? Find(
        CompartmentTree compartments,
        string rootId,
        string policyCompartmentId,
        Location location
    )
    {
        if (location.OtherTenancy is not null)
        {
            return null;
        }

        return location.Kind switch
        {
            LocationKind.Tenancy => rootId,
            LocationKind.CompartmentId => compartments.Contains(location.Steps[0]) ? location.Steps[0] : null,
            LocationKind.CompartmentPath => Below(compartments, policyCompartmentId, location.Steps),
            _ => null,
        };
    }

    /// <summary>A path starts below the policy's own compartment, or with its name.</summary>
    private static string? Below(CompartmentTree compartments, string policyCompartmentId, ValueList<string> steps)
    {
        var start =
            compartments.ChildOf(policyCompartmentId, steps[0]) ?? Own(compartments, policyCompartmentId, steps[0]);
        return steps.Skip(1).Aggregate(start, (id, step) => id is null ? null : compartments.ChildOf(id, step));
    }

    private static string? Own(CompartmentTree compartments, string id, string name) =>
        string.Equals(compartments.NameOf(id), name, StringComparison.OrdinalIgnoreCase) ? id : null;
}
