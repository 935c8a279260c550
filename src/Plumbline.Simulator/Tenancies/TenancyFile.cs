using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies.Company;
using Plumbline.Simulator.Weather;

namespace Plumbline.Simulator.Tenancies;

/// <summary>Reads a tenancy: a file, or one of those that travel inside this assembly (<c>demo</c>, <c>company</c>, <c>empty</c>).</summary>
internal static class TenancyFile
{
    public static TenancySeed Load(string source) =>
        source switch
        {
            "demo" or "empty" => Read($"{source}.json", EmbeddedJson.ReadBytes($"tenancies/{source}.json")),
            _ when CompanyTenancy.IsMeant(source) => Read(
                "company.json",
                CompanyTenancy.Json(source, TimeProvider.System.GetUtcNow())
            ),
            _ => Read(Path.GetFileName(source), ReadBytes(source)),
        };

    /// <exception cref="TenancyFileException">The file can't be served.</exception>
    public static TenancySeed Read(string file, byte[] json)
    {
        var root = new Node(file, "", Parse(file, json));
        var tenancy = root.Optional("tenancy") ?? root with { Path = "tenancy", Value = EmptyObject() };
        var name = tenancy.OptionalText("name") ?? Path.GetFileNameWithoutExtension(file);
        var id = tenancy.OptionalText("id") ?? TenancyNamedByCompartments(root) ?? Ocid.Global("tenancy", name);
        var regions = RegionReader.Read(root, tenancy.OptionalText("homeRegionKey"));
        var body = Complete(tenancy, id, name, regions.First(region => region.IsHomeRegion).RegionKey);
        var seed = new TenancySeed(id, name, body, regions);
        return WithResources(seed, root) with
        {
            Faults = root.Optional("faults") is { } faults ? Faults(faults, id, regions) : [],
        };
    }

    private static Fault[] Faults(Node faults, string tenancyId, IReadOnlyList<RegionSubscription> regions)
    {
        var reader = new FaultReader([.. regions.Select(region => region.RegionName)]);
        return [.. reader.Read(faults).Select(fault => fault with { TenancyId = tenancyId })];
    }

    private static TenancySeed WithResources(TenancySeed seed, Node root)
    {
        var collections = new CollectionReader(root, seed.Regions);
        var compartments = new CompartmentReader(collections, seed.Id);
        var vaults = new VaultReader(collections, compartments.Exists);
        var keys = new KeyReader(collections, compartments.Exists, vaults, KeyVersionReader.Newest(root));
        Resource[] kms = [.. compartments.Read(), .. vaults.Read(), .. keys.Read()];
        var versions = new KeyVersionReader(collections, [.. kms.Where(r => r.Type == ResourceTypes.Keys)]).Read();
        var others = new ResourceReader(collections, compartments.Exists, seed).ReadAll(root);
        return seed with { Resources = [.. kms, .. versions, .. others] };
    }

    private static byte[] ReadBytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new TenancyFileException(
                $"{Path.GetFileName(path)}: can't be read; give demo, company, empty, the path of a tenancy file, or generate:keys=5000."
            );
        }
    }

    private static JsonElement Parse(string file, byte[] json)
    {
        try
        {
            return WholeJson.Parse(WithoutByteOrderMark(json));
        }
        catch (FormatException problem)
        {
            throw new TenancyFileException($"{file}: {problem.Message}.");
        }
    }

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(byte[] json) =>
        json is [0xEF, 0xBB, 0xBF, ..] ? json.AsMemory(3) : json;

    // A file may leave the tenancy's id to us and still name it as the parent of its compartments.
    private static string? TenancyNamedByCompartments(Node root) =>
        root.Optional("compartments")
            ?.Items()
            .Select(compartment => compartment.OptionalText("compartmentId"))
            .FirstOrDefault(parent => parent?.StartsWith("ocid1.tenancy.", StringComparison.Ordinal) == true);

    private static JsonElement Complete(Node tenancy, string id, string name, string homeRegionKey)
    {
        var problem = new ModelCheck(ApiCatalog.Identity, strict: false)
            .Problems("Tenancy", tenancy.Value)
            .FirstOrDefault();
        tenancy.Demand(problem is null, $"is wrong: {problem?.Path} {problem?.Text}");
        return new Draft(tenancy.Value)
            .Default("id", id)
            .Default("name", name)
            .Default("homeRegionKey", homeRegionKey)
            .WithTags()
            .ToElement();
    }

    private static JsonElement EmptyObject() => JsonSerializer.SerializeToElement(new JsonObject());
}
