namespace Plumbline.Oci.Discovery;

/// <summary>Reads everything that is declared and that rules need, of one region or, where it is in none, at home.</summary>
internal sealed class ServiceLists
{
    private const int ParallelTypes = 8;

    private readonly RegionScan _scan;
    private readonly DiscoveryMode _mode;
    private readonly IReadOnlyList<Listing> _needed;

    private ServiceLists(RegionScan scan, DiscoveryMode mode, bool isHome)
    {
        (_scan, _mode) = (scan, mode);
        _needed = [.. Needed(scan.Needs, isHome)];
    }

    public static ServiceLists OfRegion(RegionScan scan, DiscoveryMode mode) => new(scan, mode, isHome: false);

    public static ServiceLists OfHome(RegionScan scan, DiscoveryMode mode) => new(scan, mode, isHome: true);

    public static bool AreNeeded(NeedSet needs, bool isHome) => Needed(needs, isHome).Any();

    /// <summary>A stop leaves gaps and is no error.</summary>
    /// <returns>How they were found: the way of those that took the most care.</returns>
    public async Task<string> CollectAsync(CancellationToken cancellationToken)
    {
        var places = new ListPlaces(_scan, _mode, _needed, cancellationToken);
        using var gate = new SemaphoreSlim(ParallelTypes);
        var ways = await Task.WhenAll(
            _needed.Select(listing => CollectAsync(listing, places, gate, cancellationToken))
        );
        return ways.FirstOrDefault(way => way != "lists", "lists");
    }

    private async Task<string> CollectAsync(
        Listing listing,
        ListPlaces places,
        SemaphoreSlim gate,
        CancellationToken cancellationToken
    )
    {
        await gate.WaitAsync(CancellationToken.None);
        try
        {
            return await listing.CollectAsync(_scan, places, [], cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    private static IEnumerable<Listing> Needed(NeedSet needs, bool isHome) =>
        ServiceListings.Roots.Where(listing => listing.IsGlobal == isHome && listing.IsNeeded(needs));
}
