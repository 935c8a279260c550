namespace Plumbline.Oci.KeyUsage;

/// <summary>By what resources of a kind are listed.</summary>
internal enum KeyUserScope
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
