using System.Text.Json.Nodes;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Search;

/// <summary>
/// What Search sees of a region: the state of a while ago, since OCI's index lags behind. What belongs to the whole
/// tenancy is found in the home region. Vaults' wrapping keys are among the keys, as they are in OCI's index.
/// </summary>
internal sealed class SearchIndex(TenancyState tenancy, string region, DateTimeOffset asOf)
{
    private readonly Dictionary<Resource, Resource?> _before = tenancy.History.Since(asOf);

    public IEnumerable<SearchItem> Of(IReadOnlyDictionary<string, IndexedType> types) =>
        tenancy
            .Collections.Select(collection => (collection.Key, Indexed: SearchCatalog.Find(collection.Key)))
            .Where(pair => pair.Indexed is not null && types.ContainsKey(pair.Indexed.Name))
            .SelectMany(pair => Items(pair.Key, pair.Indexed!));

    private IEnumerable<SearchItem> Items(ResourceType type, IndexedType indexed)
    {
        var place = type.IsGlobal ? "" : region;
        if (type.IsGlobal && region != tenancy.Seed.HomeRegion)
        {
            return [];
        }

        var now = tenancy[type].All.Where(resource => resource.Region == place && !_before.ContainsKey(resource));
        var then = _before.Values.Where(resource => resource?.Type == type && resource.Region == place);
        var all = now.Concat(then.OfType<Resource>());
        return (type == ResourceTypes.Keys ? all.Concat(WrappingKeys()) : all).Select(r => new SearchItem(indexed, r));
    }

    private IEnumerable<Resource> WrappingKeys() =>
        tenancy[ResourceTypes.Vaults]
            .All.Where(vault => vault.Region == region && vault.Text("wrappingkeyId") is { Length: > 0 })
            .Where(vault => tenancy[ResourceTypes.Keys].Find(region, vault.Text("wrappingkeyId")!) is null)
            .Select(WrappingKey);

    private static Resource WrappingKey(Resource vault)
    {
        var id = vault.Text("wrappingkeyId")!;
        var json = new JsonObject
        {
            ["id"] = id,
            ["compartmentId"] = vault.CompartmentId,
            ["displayName"] = "wrapping key",
            ["lifecycleState"] = vault.LifecycleState is "ACTIVE" ? "ENABLED" : vault.LifecycleState,
            ["timeCreated"] = vault.Text("timeCreated"),
            ["vaultId"] = vault.Id,
            ["currentKeyVersion"] = id.Replace("ocid1.key.", "ocid1.keyversion.", StringComparison.Ordinal),
        };
        return new Resource(ResourceTypes.Keys, vault.Region, vault.Id, id, JsonText.Bytes(json));
    }
}
