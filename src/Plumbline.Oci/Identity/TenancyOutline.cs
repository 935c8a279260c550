using Plumbline.Core.Inventories;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Identity;

/// <summary>What must be known before anything can be scanned.</summary>
/// <param name="Flaws">Compartments that could not be read.</param>
internal sealed record TenancyOutline(
    Tenancy Tenancy,
    IReadOnlyList<RegionSubscription> Subscriptions,
    CompartmentTree Compartments,
    IReadOnlyList<OciException> Flaws
);
