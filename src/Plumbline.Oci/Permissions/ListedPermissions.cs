using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Permissions;

/// <summary>Permissions on everything that is declared to be listed: the declaration says how to ask.</summary>
internal sealed class ListedPermissions : ServicePermissions
{
    /// <summary>Of several types that take one permission, one that no other resource holds is asked about.</summary>
    public override IReadOnlyDictionary<Grant, Func<Prober, CancellationToken, Task<PermissionCheck>>> Probes { get; } =
        Asked()
            .GroupBy(row => row.Grant)
            .ToDictionary(
                rows => rows.Key,
                rows =>
                {
                    var (grant, listing, isWhole) = rows.MinBy(row => (row.IsWhole, row.Listing.Parent is not null));
                    return (Func<Prober, CancellationToken, Task<PermissionCheck>>)(
                        (prober, token) => new ListProbe(prober, listing, token).CheckAsync(grant, isWhole)
                    );
                }
            );

    /// <summary>What the engine asks for by itself is probed there.</summary>
    private static IEnumerable<(Grant Grant, Listing Listing, bool IsWhole)> Asked() =>
        ServiceListings
            .All.SelectMany(listing =>
                new (Grant? Grant, Listing Listing, bool IsWhole)[]
                {
                    (listing.ListGrant, listing, false),
                    (listing.GetGrant, listing, true),
                }
            )
            .Where(row => row.Grant is not null && row.Grant.ResourceType is not "tenancies")
            .Select(row => (row.Grant!, row.Listing, row.IsWhole));
}
