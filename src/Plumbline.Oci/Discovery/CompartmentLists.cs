using Plumbline.Core.Inventories;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Search;

namespace Plumbline.Oci.Discovery;

/// <summary>
/// Reads all resources of a type that OCI lists by compartment: in every compartment or, where those are many, in the
/// root and where Search shows some.
/// </summary>
/// <param name="compartmentIds">The compartments that are looked at.</param>
internal sealed class CompartmentLists<T>(RegionScan scan, Listing<T> listing, IReadOnlyList<string> compartmentIds)
    where T : Resource
{
    private const int ParallelLists = 32;

    private readonly Patience _patience = new(limit: ParallelLists);
    private readonly ResourceList<T> _list = new(scan, listing.Type, (item, _) => Task.FromResult(item));
    private bool _isGivenUp;

    /// <summary>What is in no region is hidden in all of them.</summary>
    private Region? GapRegion => typeof(T).IsSubclassOf(typeof(GlobalResource)) ? null : scan.Region;

    /// <summary>A stop leaves a gap and is no error.</summary>
    /// <returns>How they were found: <c>search</c>, <c>thorough</c> or <c>lists</c>.</returns>
    public async Task<string> CollectAsync(CancellationToken cancellationToken)
    {
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var options = new ParallelOptions { MaxDegreeOfParallelism = ParallelLists, CancellationToken = giveUp.Token };
        var way = "lists";
        try
        {
            (way, var places) = await PlacesAsync(giveUp.Token);
            scan.Progress.Expect(places.Count);
            await Parallel.ForEachAsync(places, options, async (id, token) => await ReadAsync(id, giveUp, token));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            AddGap(Stopped(), compartmentId: null);
        }
        catch (OperationCanceledException)
        {
            // Given up: the gap says why.
        }

        return way;
    }

    private async Task<(string Way, IReadOnlyList<string> Places)> PlacesAsync(CancellationToken cancellationToken)
    {
        if (await scan.Choice.IsThorough.WaitAsync(cancellationToken))
        {
            return ("thorough", compartmentIds);
        }

        try
        {
            var reader = new HintReader(scan.Connection, scan.Reader, scan.Region);
            var hints = await reader.ReadAsync([listing.SearchType], cancellationToken);
            scan.Collection.AddUnproven(
                $"No count of OCI shows how many {listing.Plural} there are: those that Search does not show were not looked for."
            );
            var pointed = hints.CompartmentsOf(listing.SearchType).Append(scan.Connection.TenancyId);
            return ("search", [.. compartmentIds.Intersect(pointed)]);
        }
        catch (OciException)
        {
            return ("lists", compartmentIds); // Search says nothing.
        }
    }

    private async Task ReadAsync(
        string compartmentId,
        CancellationTokenSource giveUp,
        CancellationToken cancellationToken
    )
    {
        var outcome = await _list.ReadAsync(
            listing.Of(compartmentId),
            compartmentId,
            parent: null,
            _ => { },
            cancellationToken
        );
        scan.Progress.Advance();
        if (_patience.IsOverAfter(outcome.Unanswered, isPartial: outcome.Count > 0))
        {
            GiveUp(outcome.Unanswered!, giveUp);
            throw new OperationCanceledException(giveUp.Token);
        }

        foreach (var failure in outcome.Failures)
        {
            AddGap(failure, compartmentId);
        }
    }

    /// <summary>Lists run side by side, so several may fail at once: one gap speaks for all.</summary>
    private void GiveUp(OciException failure, CancellationTokenSource giveUp)
    {
        if (!Interlocked.Exchange(ref _isGivenUp, true))
        {
            AddGap(failure, compartmentId: null);
            giveUp.Cancel();
        }
    }

    private void AddGap(OciException failure, string? compartmentId) =>
        scan.Collection.AddGap(failure, GapRegion, compartmentId, Hidden.All<T>());

    private OciException Stopped() =>
        new(
            listing.Call,
            status: null,
            ClientErrorCode.Stopped,
            $"the scan was stopped before all {listing.Plural} were read"
        );
}
