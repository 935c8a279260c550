using Plumbline.Core.Inventories;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Discovery;

/// <summary>Reads a resource of which a place has just one, such as a configuration: a list of one.</summary>
internal sealed class ListSingle<T>(RegionScan scan, Listing<T> listing)
    where T : Resource
{
    private readonly ListRequests _requests = new(scan.Connection.Endpoints, scan.Region, listing, scan.Needs.AsOf);
    private readonly ListSettler<T> _settler = new(listing);

    public async Task<ListOutcome> ReadAsync(
        ListPlace place,
        Action<IReadOnlyList<T>> keep,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var resource = await AskAsync(place, cancellationToken);
            if (scan.Collection.Seen.Add(resource))
            {
                scan.Collection.Add(PartOf(resource, place.Parent));
                keep([resource]);
            }

            return new ListOutcome([], Count: 1);
        }
        catch (OciException failure) when (listing.IsOptional && failure.Status == 404)
        {
            return new ListOutcome([], Count: 0);
        }
        catch (OciException failure)
        {
            return new ListOutcome([failure], Count: 0);
        }
    }

    private async Task<T> AskAsync(ListPlace place, CancellationToken cancellationToken)
    {
        var request = _requests.List(place);
        var answer = await scan.Reader.GetResourceAsync(request, id: null, listing.Json, cancellationToken);
        return _settler.Settle(answer, place) with { Region = listing.IsGlobal ? "" : scan.Region.Identifier };
    }

    private Part PartOf(T resource, Resource? parent) =>
        new()
        {
            ResourceType = typeof(T),
            Region = resource.Region,
            CompartmentId = resource.CompartmentId,
            Parent = parent,
            Count = 1,
            ReadAt = resource.Provenance?.At,
            IsJudged = scan.Scope.CompartmentIds.Contains(resource.CompartmentId),
            Read = () => [resource],
        };
}
