using System.Text.Json.Serialization.Metadata;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Discovery;

/// <summary>
/// Reads a list of resources into the collection: checks where they are, counts each once, and lets them rest in the
/// journal. What remains in memory is the place of each page.
/// </summary>
/// <param name="complete">Makes a listed resource whole: its parent, its details where rules need them.</param>
internal sealed class ResourceList<T>(
    RegionScan scan,
    JsonTypeInfo<T> type,
    Func<T, CancellationToken, Task<T>> complete
)
    where T : Resource
{
    /// <summary>Says of a listed resource what the list leaves to be known, such as the compartment of its parent.</summary>
    public Func<T, T> Settle { get; init; } = static item => item;

    /// <param name="compartmentId">
    /// The compartment that the request lists: others must not come back. Null for a list over all compartments.
    /// </param>
    /// <param name="parent">The resource that holds those in the list.</param>
    /// <param name="take">Gets each page's resources.</param>
    /// <returns>What went wrong; empty when the list was read whole.</returns>
    public async Task<ListOutcome> ReadAsync(
        OciRequest request,
        string? compartmentId,
        Resource? parent,
        Action<IReadOnlyList<T>> take,
        CancellationToken cancellationToken
    )
    {
        var (failures, strangers, count) = (new List<OciException>(), 0, 0);
        Task<KeptPage<T>> Keep(IReadOnlyList<T> items) =>
            KeepAsync(items, compartmentId, number => strangers += number, cancellationToken);
        try
        {
            await foreach (var page in scan.Reader.PagesAsync(request, type, Keep, cancellationToken))
            {
                failures.AddRange(page.Flaws);
                count += page.Items.Count;
                Rest(page, parent);
                take(page.Items);
            }
        }
        catch (OciException error)
        {
            failures.Add(error);
        }

        return new ListOutcome(strangers > 0 ? [.. failures, Strangers(request, strangers)] : failures, count);
    }

    private string RegionName => typeof(T).IsSubclassOf(typeof(GlobalResource)) ? "" : scan.Region.Identifier;

    /// <summary>A resource that is moved meanwhile may be in two lists: it counts once.</summary>
    private async Task<KeptPage<T>> KeepAsync(
        IReadOnlyList<T> items,
        string? compartmentId,
        Action<int> countStrangers,
        CancellationToken cancellationToken
    )
    {
        var own = items
            .Select(Settle)
            .Where(item => compartmentId is null || item.CompartmentId == compartmentId)
            .Select(item => item with { Region = RegionName, Provenance = null })
            .ToList();
        countStrangers(items.Count - own.Count);
        var fresh = own.ToLookup(scan.Collection.Seen.Add);
        var completed = await Task.WhenAll(fresh[true].Select(item => complete(item, cancellationToken)));
        IReadOnlyList<T> ordered = [.. completed.OrderBy(item => item.Name, StringComparer.Ordinal)];
        return new([.. ordered, .. fresh[false]], ordered) { IsWhole = own.Count == items.Count };
    }

    private void Rest(JournaledPage<T> page, Resource? parent)
    {
        // Not the page: it holds what must not stay in memory.
        var (reader, place, provenance) = (scan.Reader, page.Place, page.Provenance);
        foreach (var (compartmentId, count) in page.Items.CountBy(item => item.CompartmentId))
        {
            scan.Collection.Add(
                new Part
                {
                    ResourceType = typeof(T),
                    Region = RegionName,
                    Kind = page.Items[0].Type,
                    CompartmentId = compartmentId,
                    Parent = parent,
                    Count = count,
                    ReadAt = page.At,
                    IsJudged = scan.Scope.CompartmentIds.Contains(compartmentId),
                    Read = () =>
                        reader
                            .Read(place, type)
                            .Where(item => item.CompartmentId == compartmentId)
                            .Select(item => From(provenance, item)),
                }
            );
        }
    }

    /// <summary>One that was completed knows better.</summary>
    private static T From(Provenance provenance, T item) =>
        item.Provenance is null ? item with { Provenance = provenance } : item;

    private static OciException Strangers(OciRequest request, int count) =>
        new(
            request.Call,
            status: null,
            ClientErrorCode.InvalidResponse,
            $"the list holds {count} resources of other compartments than the one that was asked about; they were left out"
        );
}
