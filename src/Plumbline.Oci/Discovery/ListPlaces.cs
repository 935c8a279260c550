using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Search;

namespace Plumbline.Oci.Discovery;

/// <summary>
/// In which compartments resources are looked for: in all or, where that is many calls, in the root and where Search
/// shows some. Types that Search does not know are looked for in all.
/// </summary>
internal sealed class ListPlaces
{
    /// <summary>At the ten calls a second that OCI allows, less than a minute.</summary>
    private const int CheapCalls = 500;

    private const string Unproven =
        "No count of OCI shows how many resources there are besides vaults and keys: those that Search does not show were not looked for.";

    private readonly RegionScan _scan;
    private readonly DiscoveryMode _mode;
    private readonly IReadOnlyList<Listing> _needed;
    private readonly Lazy<Task<(IReadOnlySet<string> Known, Hints Hints)?>> _pointers;

    /// <param name="needed">All that will be looked for.</param>
    public ListPlaces(
        RegionScan scan,
        DiscoveryMode mode,
        IReadOnlyList<Listing> needed,
        CancellationToken cancellationToken
    )
    {
        (_scan, _mode, _needed) = (scan, mode, needed);
        _pointers = new(() => FindAsync(cancellationToken));
    }

    /// <summary>The lists to ask for of what no resource holds, and how they were chosen.</summary>
    /// <exception cref="OciException">What their addresses need cannot be read.</exception>
    public async Task<(string Way, IReadOnlyList<ListPlace> Places)> OfAsync(
        Listing listing,
        CancellationToken cancellationToken
    )
    {
        if (listing.Scope is ListScope.Tenancy or ListScope.Region)
        {
            return ("lists", await InAsync(listing, [_scan.Connection.TenancyId]));
        }

        var ids = listing.IsJoined(_scan.Needs) ? _scan.Compartments.Ids : _scan.Scope.CompartmentIds;
        if (await IsThoroughAsync(cancellationToken))
        {
            return ("thorough", await InAsync(listing, ids));
        }

        var pointers = await _pointers.Value.WaitAsync(cancellationToken);
        if (pointers is not var (known, hints) || listing.SearchType is not { } type || !known.Contains(type))
        {
            return ("lists", await InAsync(listing, ids));
        }

        _scan.Collection.AddUnproven(Unproven);
        var pointed = hints.CompartmentsOf(type).Append(_scan.Connection.TenancyId);
        return ("search", await InAsync(listing, [.. ids.Intersect(pointed)]));
    }

    /// <summary>What addresses of lists below another resource need besides that one.</summary>
    /// <exception cref="OciException">It cannot be read.</exception>
    public async Task<IReadOnlyDictionary<string, string>> BesideParentAsync(ListScope scope) =>
        scope == ListScope.Namespace
            ? new Dictionary<string, string> { ["namespaceName"] = await _scan.Facts.Addresses.Namespace }
            : new Dictionary<string, string>();

    /// <summary>Whether Search knows the type and shows none of it in the region.</summary>
    public async Task<bool> IsAbsentAsync(Listing listing) =>
        await _pointers.Value is var (known, hints)
        && listing.SearchType is { } type
        && known.Contains(type)
        && hints.CompartmentsOf(type).Count == 0;

    private async Task<bool> IsThoroughAsync(CancellationToken cancellationToken) =>
        _mode == DiscoveryMode.Thorough
        || (
            await _scan.Choice.IsThorough.WaitAsync(cancellationToken)
            && _needed.Count * _scan.Compartments.Ids.Count <= CheapCalls
        );

    private async Task<IReadOnlyList<ListPlace>> InAsync(Listing listing, IReadOnlyList<string> compartmentIds)
    {
        var places = new List<ListPlace>();
        foreach (var id in compartmentIds)
        {
            places.AddRange(
                (await _scan.Facts.Addresses.OfAsync(listing.Scope, id)).Select(address => new ListPlace(id, address))
            );
        }

        return places;
    }

    /// <summary>Null when Search does not answer.</summary>
    private async Task<(IReadOnlySet<string> Known, Hints Hints)?> FindAsync(CancellationToken cancellationToken)
    {
        var known = await _scan.Facts.KnownTypes;
        var types = _needed.Select(listing => listing.SearchType).OfType<string>().Where(known.Contains).Distinct();
        if (types.ToList() is not { Count: > 0 } asked)
        {
            return null;
        }

        try
        {
            var reader = new HintReader(_scan.Connection, _scan.Reader, _scan.Region);
            return (known, await reader.ReadAsync(asked, cancellationToken));
        }
        catch (OciException)
        {
            return null;
        }
    }
}
