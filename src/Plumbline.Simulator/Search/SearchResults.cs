using System.Globalization;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Search;

/// <summary>
/// The results of queries that are still being paged through: the pages of one query show one moment. Only the newest
/// queries are kept, each for as long as OCI's tokens live, which is short.
/// </summary>
internal sealed class SearchResults
{
    private const int MostKept = 64;
    private const int MostItems = 2_000_000;
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);
    private readonly Lock _gate = new();
    private readonly LinkedList<(string Id, string Owner, DateTimeOffset At, IReadOnlyList<SearchItem> Items)> _kept =
    [];

    /// <summary>Keeps results for their next pages; the id goes into the page token.</summary>
    public string Keep(string owner, DateTimeOffset now, IReadOnlyList<SearchItem> items)
    {
        var id = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        lock (_gate)
        {
            _kept.AddLast((id, owner, now, items));
            while (_kept.Count > 1 && IsOneTooMany(now))
            {
                _kept.RemoveFirst();
            }
        }

        return id;
    }

    // A query may find a million resources.
    private bool IsOneTooMany(DateTimeOffset now) =>
        _kept.Count > MostKept
        || _kept.Sum(kept => (long)kept.Items.Count) > MostItems
        || _kept.First!.Value.At + Life < now;

    /// <summary>The results of an earlier page of the same query and caller.</summary>
    /// <exception cref="ApiException">The token is too old, or belongs to another query.</exception>
    public IReadOnlyList<SearchItem> Find(string id, string owner)
    {
        lock (_gate)
        {
            return _kept.FirstOrDefault(kept => kept.Id == id && kept.Owner == owner).Items
                ?? throw ApiException.InvalidParameter(
                    "Query parameter page is not a token of this query, or has expired. Search again."
                );
        }
    }
}
