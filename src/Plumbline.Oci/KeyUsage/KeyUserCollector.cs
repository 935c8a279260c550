using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.KeyUsage;

/// <summary>Reads all resources of a region that name KMS keys, key versions or vaults.</summary>
/// <remarks>No API lists the users of a key, so every kind of resource is listed by its own service.</remarks>
internal sealed class KeyUserCollector(RegionScan scan, DiscoveryMode mode)
{
    private const int ParallelKinds = 8;
    private const int ParallelLists = 16;

    public static bool IsNeeded(NeedSet needs) => needs.Has<KeyUser>();

    /// <summary>A stop leaves a gap and is no error.</summary>
    public async Task CollectAsync(CancellationToken cancellationToken)
    {
        try
        {
            var places = await KeyUserPlaces.FindAsync(scan, mode, cancellationToken);
            await ForEachAsync(
                KeyUserKinds.Roots,
                ParallelKinds,
                (kind, token) => CollectAsync(kind, places, token),
                cancellationToken
            );
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            scan.Collection.AddGap(Stopped(), scan.Region, compartmentId: null, Hidden.All<KeyUser>());
        }
    }

    private async Task CollectAsync(KeyUserKind kind, KeyUserPlaces places, CancellationToken cancellationToken)
    {
        var list = new KeyUserList(scan, kind, places.IsKnown(kind));
        IReadOnlyList<string> compartmentIds = kind.Scope is ListScope.Region or ListScope.Tenancy
            ? [scan.Connection.TenancyId]
            : places.Of(kind);
        scan.Progress.Expect(compartmentIds.Count);
        await ForEachAsync(
            compartmentIds,
            ParallelLists,
            (id, token) => CollectAsync(list, kind, id, token),
            cancellationToken
        );
        foreach (var below in KeyUserKinds.Below(kind.Kind))
        {
            await CollectBelowAsync(below, list.Found, places, cancellationToken);
        }
    }

    private async Task CollectAsync(
        KeyUserList list,
        KeyUserKind kind,
        string compartmentId,
        CancellationToken cancellationToken
    )
    {
        try
        {
            foreach (var address in await scan.Facts.Addresses.OfAsync(kind.Scope, compartmentId))
            {
                await list.ReadAsync(new KeyUserPlace(address, compartmentId), cancellationToken);
            }
        }
        catch (OciException failure)
        {
            list.Fail(failure, compartmentId);
        }

        scan.Progress.Advance();
    }

    private async Task CollectBelowAsync(
        KeyUserKind kind,
        IReadOnlyCollection<KeyUser> parents,
        KeyUserPlaces places,
        CancellationToken cancellationToken
    )
    {
        var list = new KeyUserList(scan, kind, places.IsKnown(kind));
        scan.Progress.Expect(parents.Count);
        await ForEachAsync(
            parents,
            ParallelLists,
            async (parent, token) =>
            {
                await list.ReadAsync(KeyUserPlace.Below(parent, kind), token);
                scan.Progress.Advance();
            },
            cancellationToken
        );
    }

    private static Task ForEachAsync<T>(
        IEnumerable<T> items,
        int most,
        Func<T, CancellationToken, Task> body,
        CancellationToken cancellationToken
    ) =>
        Parallel.ForEachAsync(
            items,
            new ParallelOptions { MaxDegreeOfParallelism = most, CancellationToken = cancellationToken },
            async (item, token) => await body(item, token)
        );

    private OciException Stopped()
    {
        var call = new KeyUserRequests(scan.Connection, scan.Region, KeyUserKinds.All[0]).ListCall;
        return new(
            call,
            status: null,
            ClientErrorCode.Stopped,
            "the scan was stopped before all users of keys were read"
        );
    }
}
