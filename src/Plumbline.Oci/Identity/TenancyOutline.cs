using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Identity;

/// <summary>What must be known before anything can be scanned.</summary>
internal sealed record TenancyOutline(
    Tenancy Tenancy,
    IReadOnlyList<RegionSubscription> Subscriptions,
    CompartmentTree Compartments
);
