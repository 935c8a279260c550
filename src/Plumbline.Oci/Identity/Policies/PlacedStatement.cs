using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Identity.Policies;

/// <summary>A statement where it stands and where it applies.</summary>
/// <param name="Number">Its place in the policy, from 1.</param>
/// <param name="CompartmentId">
/// The compartment that it is about, with all below; null when that is not known, or when it is not about this tenancy.
/// </param>
internal sealed record PlacedStatement(string PolicyId, int Number, Statement Statement, string? CompartmentId)
{
    /// <summary>Whether it is about the root compartment, and so about all of the tenancy.</summary>
    public Certainty IsAbout(Tenancy tenancy) =>
        CompartmentId is null ? Certainty.Depends
        : CompartmentId == tenancy.Id ? Certainty.Yes
        : Certainty.No;
}
