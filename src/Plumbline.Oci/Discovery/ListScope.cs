namespace Plumbline.Oci.Discovery;

/// <summary>By what resources of a type are listed.</summary>
internal enum ListScope
{
    Compartment,

    /// <summary>By compartment, in the tenancy's Object Storage namespace.</summary>
    Namespace,

    /// <summary>By compartment and availability domain.</summary>
    AvailabilityDomain,

    /// <summary>Once for the tenancy.</summary>
    Tenancy,

    /// <summary>All compartments in one list.</summary>
    Region,
}
