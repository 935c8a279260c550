namespace Plumbline.Oci.Identity;

/// <summary>A compartment as ListCompartments gives it.</summary>
internal sealed record CompartmentDetails(
    string Id,
    string CompartmentId,
    string? Name = null,
    string? LifecycleState = null
)
{
    /// <summary>ACTIVE, or a state that is missing or unknown to this version: then it cannot be ruled out.</summary>
    public bool MayBeActive => LifecycleState is not ("CREATING" or "INACTIVE" or "DELETING" or "DELETED");
}
