using System.Text.Json;
using Plumbline.Simulator.Regions;

namespace Plumbline.Simulator.Tenancies;

/// <summary>Reads <c>regions</c>: names, or region subscriptions in full.</summary>
internal static class RegionReader
{
    private const string Advice = "name an OCI region such as \"us-ashburn-1\"";

    public static IReadOnlyList<RegionSubscription> Read(Node root, string? homeRegionKey)
    {
        var node = root.Optional("regions") ?? throw (root with { Path = "regions" }).Wrong($"is missing; {Advice}");
        var items = node.Items().ToArray();
        node.Demand(items.Length > 0, $"is empty; {Advice}");
        var regions = items.Select(item => Read(item)).ToArray();
        foreach (
            var (item, _) in items
                .Zip(regions)
                .GroupBy(r => r.Second.RegionName, StringComparer.Ordinal)
                .SelectMany(g => g.Skip(1))
        )
        {
            throw item.Wrong("is named twice; leave one out");
        }

        var home = Home(root, regions, homeRegionKey);
        return [.. regions.Select(region => region with { IsHomeRegion = region == home })];
    }

    private static RegionSubscription Read(Node item) =>
        item.Value.ValueKind == JsonValueKind.String ? Named(item) : InFull(item);

    private static RegionSubscription Named(Node item)
    {
        var region = RegionTable.Find(item.Text);
        item.Demand(
            region is not null,
            $"is {Node.Quote(item.Text)}, which is no region of OCI's; correct it, or write an object with regionName and regionKey"
        );
        return new RegionSubscription(region!.Key, item.Text, "READY", IsHomeRegion: false);
    }

    private static RegionSubscription InFull(Node item)
    {
        item.Demand(item.Value.ValueKind == JsonValueKind.Object, $"must be a string or an object; {Advice}");
        var name = item.RequiredText("regionName", Advice);
        var key = item.OptionalText("regionKey") ?? RegionTable.Find(name.Text)?.Key;
        name.Demand(
            key is not null,
            $"is {Node.Quote(name.Text)}, which is no region of OCI's; correct it, or give its regionKey"
        );
        var isHome = item.Optional("isHomeRegion")?.Value.ValueKind == JsonValueKind.True;
        return new RegionSubscription(key!, name.Text, item.OptionalText("status") ?? "READY", isHome);
    }

    // The tenancy's homeRegionKey decides, then a subscription that says so, then the first.
    private static RegionSubscription Home(Node root, RegionSubscription[] regions, string? homeRegionKey)
    {
        if (homeRegionKey is null)
        {
            return regions.FirstOrDefault(region => region.IsHomeRegion) ?? regions[0];
        }

        return regions.FirstOrDefault(r =>
                string.Equals(r.RegionKey, homeRegionKey, StringComparison.OrdinalIgnoreCase)
            )
            ?? throw (root with { Path = "tenancy.homeRegionKey" }).Wrong(
                $"is {Node.Quote(homeRegionKey)}, which is the key of none of the regions; correct it or add that region"
            );
    }
}
