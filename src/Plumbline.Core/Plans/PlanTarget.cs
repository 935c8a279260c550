namespace Plumbline.Core.Plans;

/// <summary>The resource that a step is about, as it was when the plan was made. Names are hostile input.</summary>
/// <param name="Type">The type's name in OCI's words, such as <c>Volume</c>.</param>
/// <param name="Id">The OCID.</param>
/// <param name="Name">The display name.</param>
/// <param name="Region">The region's identifier; empty for resources that have no region.</param>
/// <param name="CompartmentId">The OCID of its compartment.</param>
/// <param name="CompartmentPath">The compartment's path; null when it was not known.</param>
public sealed record PlanTarget(
    string Type,
    string Id,
    string Name,
    string Region,
    string CompartmentId,
    string? CompartmentPath = null
);
