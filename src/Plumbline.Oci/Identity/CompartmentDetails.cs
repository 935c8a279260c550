namespace Plumbline.Oci.Identity;

/// <summary>A compartment as ListCompartments gives it.</summary>
internal sealed record CompartmentDetails(
    string Id,
    string CompartmentId,
    string? Name = null,
    string? LifecycleState = null
);
