using System.Text.Json;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Search;

/// <summary>Asks a region's Resource Search where resources of some types are.</summary>
/// <remarks>
/// One paged query, however many compartments there are. Of a million hits only the places are kept.
/// Source: https://docs.oracle.com/en-us/iaas/api/#/en/search/20180409/ResourceSummary/SearchResources
/// </remarks>
internal sealed class HintReader(OciConnection connection, JournaledReader reader, Region region)
{
    /// <summary>The most that the API gives in one page.</summary>
    private const string PageSize = "1000";

    /// <exception cref="OciException">Search does not answer: then every compartment has to be asked.</exception>
    public async Task<Hints> ReadAsync(IReadOnlyList<string> types, CancellationToken cancellationToken)
    {
        var places = new Dictionary<(string, string, string?), Hint>();
        var pagesSeen = new HashSet<int>();
        var pages = reader.PagesAsync(
            Request(types),
            OciJson.Default.SearchHit,
            hits => Task.FromResult(Reduce(hits, places, pagesSeen)),
            cancellationToken
        );
        await foreach (var page in pages)
        {
            if (page.Flaws is [var flaw, ..])
            {
                throw flaw;
            }
        }

        return new Hints(places.Values);
    }

    /// <summary>Keeps the hits that say anything new, so that the journal stays small too. A vault may fill many pages.</summary>
    private static KeptPage<SearchHit> Reduce(
        IReadOnlyList<SearchHit> hits,
        Dictionary<(string, string, string?), Hint> places,
        HashSet<int> pagesSeen
    )
    {
        var kept = hits.Where(hit => !IsGone(hit) && Add(hit, places)).ToList();
        return new(kept, kept) { IsIdle = hits.Count == 0 || !pagesSeen.Add(HashOf(hits)) };
    }

    private static bool Add(SearchHit hit, Dictionary<(string, string, string?), Hint> places)
    {
        var parent = hit.AdditionalDetails?.VaultId;
        var place = (hit.ResourceType, hit.CompartmentId, parent);
        if (!places.TryGetValue(place, out var known))
        {
            places[place] = new Hint(hit.ResourceType, hit.CompartmentId, parent, hit.Identifier);
            return true;
        }

        var isSecond = known.Identifier is not null && known.Identifier != hit.Identifier;
        places[place] = isSecond ? known with { Identifier = null } : known;
        return isSecond;
    }

    private static int HashOf(IReadOnlyList<SearchHit> hits)
    {
        var hash = new HashCode();
        foreach (var hit in hits)
        {
            hash.Add(hit.Identifier);
        }

        return hash.ToHashCode();
    }

    private static bool IsGone(SearchHit hit) =>
        string.Equals(hit.LifecycleState, "DELETED", StringComparison.OrdinalIgnoreCase);

    private OciRequest Request(IReadOnlyList<string> types)
    {
        var call = new OciCall("search", "SearchResources", connection.Endpoints.Search(region))
        {
            Region = region.Identifier,
        };
        return new OciRequest(call, "/20180409/resources")
        {
            Body = JsonSerializer.SerializeToUtf8Bytes(SearchQuery.For(types), OciJson.Default.SearchQuery),
            HasEnvelope = true,
            Purpose = "where resources are: what to list first",
        }.With("limit", PageSize);
    }
}
