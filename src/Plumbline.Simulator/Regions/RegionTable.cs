namespace Plumbline.Simulator.Regions;

/// <summary>OCI's published regions: identifier to key, realm and second-level domain.</summary>
internal static class RegionTable
{
    private static readonly Dictionary<string, Region> Regions = new(
        EmbeddedJson.Read<Dictionary<string, Region>>("regions.json"),
        StringComparer.Ordinal
    );

    public static IEnumerable<string> Names => Regions.Keys;

    public static IReadOnlyDictionary<string, Region> All => Regions;

    /// <summary>The second-level domains of all realms.</summary>
    public static readonly IReadOnlyCollection<string> Domains = Regions
        .Values.Select(region => region.Domain)
        .ToHashSet(StringComparer.Ordinal);

    public static Region? Find(string name) => Regions.GetValueOrDefault(name);

    /// <summary>The names of a realm's regions.</summary>
    public static IEnumerable<string> NamesIn(string realm) =>
        Regions.Where(region => region.Value.Realm == realm).Select(region => region.Key);

    /// <summary>A region the clients have never heard of belongs to the commercial realm, as it does for them.</summary>
    public static string DomainOf(string name) => Find(name)?.Domain ?? "oraclecloud.com";

    public static string RealmOf(string name) => Find(name)?.Realm ?? "oc1";

    /// <summary>The region as OCIDs write it: its key, or where none is known its name.</summary>
    public static string KeyOf(string name) => (Find(name)?.Key ?? name).ToLowerInvariant();
}
