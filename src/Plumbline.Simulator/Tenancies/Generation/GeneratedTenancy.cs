using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>Tenancies made to measure: the same text gives the same tenancies, byte for byte.</summary>
internal static class GeneratedTenancy
{
    /// <exception cref="TenancyFileException">No tenancy can be made of the text.</exception>
    public static IReadOnlyList<TenancySeed> Load(string source)
    {
        var plan = PlanReader.Read(source);
        return [.. Enumerable.Range(0, plan.Tenancies).Select(number => Make(plan, number))];
    }

    private static TenancySeed Make(GenerationPlan plan, int number)
    {
        var name = number == 0 ? $"generated-{plan.Seed}" : $"generated-{plan.Seed}-{number + 1}";
        var id = Ocid.Global("tenancy", name);
        var regions = GeneratedRegions.Take(plan.Regions);
        var seed = new TenancySeed(id, name, Body(id, name, regions[0].RegionKey), regions);
        // Each tenancy of a text has other contents; the first is the one that tenancies=1 makes.
        var own = plan with
        {
            Seed = unchecked(plan.Seed + (number * 0x01000193)) & int.MaxValue,
        };
        return seed with { Resources = Resources(seed, own) };
    }

    private static List<Resource> Resources(TenancySeed seed, GenerationPlan plan)
    {
        using var sheet = new JsonSheet();
        Resource[] compartments = [.. new CompartmentMaker(seed.Id, plan).Make(sheet)];
        var places = new Places(seed.Regions, seed.Id, compartments.Select(compartment => compartment.Id));
        var vaults = new VaultMaker(seed.Id, plan, places).Plan();
        var keys = new KeyMaker(seed.Id, plan.Seed);
        var resources = new List<Resource>(plan.Compartments + plan.Vaults + (plan.Keys * 6 / 5));
        resources.AddRange(compartments);
        resources.AddRange(vaults.Select(vault => VaultMaker.Make(sheet, vault, plan.Seed)));
        resources.AddRange(vaults.SelectMany(vault => keys.Make(sheet, vault)));
        resources.AddRange(new OtherResources(seed, plan, places, resources).Make(sheet));
        return resources;
    }

    private static JsonElement Body(string id, string name, string homeRegionKey) => new Draft(
            new JsonObject
            {
                ["id"] = id,
                ["name"] = name,
                ["description"] = "A generated tenancy",
                ["homeRegionKey"] = homeRegionKey,
            }
        ).WithTags().ToElement();
}
