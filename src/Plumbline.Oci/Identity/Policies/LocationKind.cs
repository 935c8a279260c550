namespace Plumbline.Oci.Identity.Policies;

/// <summary>How a place is named.</summary>
internal enum LocationKind
{
    Tenancy,
    AnyTenancy,

    /// <summary>By names, from the compartment of the policy downwards.</summary>
    CompartmentPath,

    CompartmentId,
}
