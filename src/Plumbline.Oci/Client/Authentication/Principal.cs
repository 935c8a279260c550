using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Client.Authentication;

/// <summary>Whom credentials speak for.</summary>
/// <param name="TenancyId">The tenancy's OCID.</param>
/// <param name="Id">The OCID of the user, instance or other resource; null when nothing says it.</param>
internal sealed record Principal(string TenancyId, string? Id)
{
    /// <summary>An API key's fingerprint.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>Where the principal lives, for those that know.</summary>
    public Region? Region { get; init; }
}
