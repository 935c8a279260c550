using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Regions;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Identity;

/// <summary>The regions of the realm, and those that the tenancy is subscribed to.</summary>
internal sealed class RegionBehaviour(TimeSpan delay)
{
    public static Answer ListRegions(Call call) =>
        Answer.Of(
            new JsonArray([
                .. OfRealm(call.Tenancy.Seed)
                    .Select(region => new JsonObject { ["key"] = region.Key, ["name"] = region.Name }),
            ])
        );

    public static Answer ListRegionSubscriptions(Call call)
    {
        DemandOwn(call);
        return Answer.Of(JsonSerializer.SerializeToNode(call.Tenancy.Regions, JsonSerializerOptions.Web));
    }

    public Answer CreateRegionSubscription(Call call)
    {
        DemandOwn(call);
        var key = call.BodyText("regionKey")!;
        var (regionKey, name) = OfRealm(call.Tenancy.Seed)
            .FirstOrDefault(region => string.Equals(region.Key, key, StringComparison.OrdinalIgnoreCase));
        Demand.That(regionKey is not null, $"regionKey: the realm has no region with the key {Node.Quote(key)}.");
        if (call.Tenancy.Regions.Any(known => known.RegionName == name))
        {
            throw Demand.AlreadyExists("RegionSubscription", regionKey!);
        }

        var json = JsonSerializer
            .SerializeToNode(
                new RegionSubscription(regionKey!, name, "IN_PROGRESS", IsHomeRegion: false),
                JsonSerializerOptions.Web
            )!
            .AsObject();
        json.Then(call.Now + delay, new JsonObject { ["status"] = "READY" });
        var subscription = new Resource(
            IamTypes.RegionSubscriptions,
            "",
            call.Tenancy.Id,
            regionKey!,
            JsonText.Bytes(json)
        );
        return Answer.One(call.Changes.Save(subscription), ResourceApi.Full(IamTypes.RegionSubscriptions));
    }

    private static IEnumerable<(string Key, string Name)> OfRealm(TenancySeed seed) =>
        RegionTable
            .All.Where(region => region.Value.Realm == RegionTable.RealmOf(seed.HomeRegion))
            .Select(region => (region.Value.Key, region.Key));

    private static void DemandOwn(Call call)
    {
        if (call["tenancyId"] != call.Tenancy.Id)
        {
            throw ApiException.NotFound();
        }
    }
}
