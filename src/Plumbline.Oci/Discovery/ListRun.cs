using System.Collections.Concurrent;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Discovery;

/// <summary>Reads all resources of one type in a region, then what they hold.</summary>
internal sealed class ListRun<T>(RegionScan scan, Listing<T> listing, ListPlaces places)
    where T : Resource
{
    private const int ParallelLists = 32;

    private readonly Patience _patience = new(limit: ParallelLists);
    private readonly ListRequests _requests = new(scan.Connection.Endpoints, scan.Region, listing, scan.Needs.AsOf);
    private readonly ListSettler<T> _settler = new(listing);
    private readonly ListSingle<T> _single = new(scan, listing);
    private readonly ConcurrentQueue<T> _found = new();
    private readonly IReadOnlyList<Listing> _below = [.. listing.Below.Where(below => below.IsNeeded(scan.Needs))];
    private bool _isGivenUp;

    /// <summary>What is in no region is hidden in all of them.</summary>
    private Region? GapRegion => listing.IsGlobal ? null : scan.Region;

    public async Task<string> CollectAsync(IReadOnlyCollection<Resource> parents, CancellationToken cancellationToken)
    {
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var options = new ParallelOptions { MaxDegreeOfParallelism = ParallelLists, CancellationToken = giveUp.Token };
        var way = "lists";
        try
        {
            (way, var asked) = await PlacesAsync(parents, giveUp.Token);
            scan.Progress.Expect(asked.Count);
            await Parallel.ForEachAsync(asked, options, async (place, token) => await ReadAsync(place, giveUp, token));
        }
        catch (OciException failure)
        {
            AddGap(failure, compartmentId: null);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            AddGap(Stopped(), compartmentId: null);
        }
        catch (OperationCanceledException)
        {
            // Given up: the gap says why.
        }

        await Task.WhenAll(_below.Select(below => below.CollectAsync(scan, places, _found, cancellationToken)));
        return way;
    }

    private async Task<(string Way, IReadOnlyList<ListPlace> Places)> PlacesAsync(
        IReadOnlyCollection<Resource> parents,
        CancellationToken cancellationToken
    )
    {
        if (listing.Parent is not { } link)
        {
            return await places.OfAsync(listing, cancellationToken);
        }

        var beside = await places.BesideParentAsync(listing.Scope);
        return (
            "lists",
            [
                .. parents
                    .Where(parent => scan.Needs.Has<T>(parent) || _below.Count > 0)
                    .Select(parent => new ListPlace(
                        parent.CompartmentId,
                        link.Address(parent).Concat(beside).ToDictionary(),
                        parent
                    )),
            ]
        );
    }

    private async Task ReadAsync(ListPlace place, CancellationTokenSource giveUp, CancellationToken cancellationToken)
    {
        var outcome = listing.IsSingle
            ? await _single.ReadAsync(place, Keep, cancellationToken)
            : await new ResourceList<T>(scan, listing.Json, (item, token) => CompleteAsync(item, place, token))
            {
                Settle = item => _settler.Settle(item, place),
            }.ReadAsync(
                _requests.List(place),
                IsStrict(place) ? place.CompartmentId : null,
                place.Parent,
                Keep,
                cancellationToken
            );
        scan.Progress.Advance();
        if (_patience.IsOverAfter(outcome.Unanswered, isPartial: outcome.Count > 0))
        {
            await GiveUpAsync(outcome.Unanswered!, giveUp);
            throw new OperationCanceledException(giveUp.Token);
        }

        foreach (var failure in outcome.Failures)
        {
            AddGap(failure, place.CompartmentId, place.Parent);
        }
    }

    private bool IsStrict(ListPlace place) =>
        place.Parent is null && listing.Scope is not (ListScope.Tenancy or ListScope.Region);

    private void Keep(IReadOnlyList<T> items)
    {
        if (_below.Count == 0)
        {
            return;
        }

        foreach (var item in items.Where(item => item is not ILifecycle { IsGone: true }))
        {
            _found.Enqueue(item);
        }
    }

    private async Task<T> CompleteAsync(T item, ListPlace place, CancellationToken cancellationToken)
    {
        if (listing.GetOperation is null || item is ILifecycle { IsGone: true } || !scan.Needs.HasWhole(item))
        {
            return item;
        }

        try
        {
            var request = _requests.One(item, place);
            var whole = await scan.Reader.GetResourceAsync(request, id: null, listing.Json, cancellationToken);
            request.DemandAnswerAbout(item.Name, whole.Name);
            return _settler.Settle(whole, place) with { Region = item.Region };
        }
        catch (OciException error)
        {
            scan.Collection.AddGap(error, GapRegion, item.CompartmentId, Hidden.Details<T>(), item);
            return item;
        }
    }

    /// <summary>
    /// Lists run side by side, so several may fail at once: one gap speaks for all. A service that has no host in the
    /// region, where Search shows none of its resources, is taken for one that is not offered there.
    /// </summary>
    private async Task GiveUpAsync(OciException failure, CancellationTokenSource giveUp)
    {
        if (Interlocked.Exchange(ref _isGivenUp, true))
        {
            return;
        }

        if (failure.IsUnknownHost && await places.IsAbsentAsync(listing))
        {
            scan.Collection.AddUnproven(
                $"The service {listing.Service} has no host in {scan.Region.Identifier} and Search shows no resource of it there: it was taken for not offered."
            );
        }
        else
        {
            AddGap(failure, compartmentId: null);
        }

        await giveUp.CancelAsync();
    }

    private void AddGap(OciException failure, string? compartmentId, Resource? parent = null) =>
        scan.Collection.AddGap(failure, GapRegion, compartmentId, Hidden.All<T>(), parent);

    private OciException Stopped() =>
        new(
            _requests.ListCall,
            status: null,
            ClientErrorCode.Stopped,
            $"the scan was stopped before all {listing.Plural} were read"
        );
}
