using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Search;

/// <summary>
/// Which kinds of resources Search knows, and by which names: what has an OCID, a compartment and a Get, under the
/// name of its Get. Where OCI is known to say something else, that.
/// </summary>
internal static class SearchCatalog
{
    private static readonly Dictionary<string, string> OwnNames = new(StringComparer.Ordinal)
    {
        ["vault.secrets"] = "VaultSecret",
        ["identity.dynamicGroups"] = "DynamicResourceGroup",
        ["ons.topics"] = "OnsTopic",
        ["ons.subscriptions"] = "OnsSubscription",
    };

    private static readonly Lazy<Dictionary<ResourceType, IndexedType>> ByType = new(ReadAll);

    public static IEnumerable<IndexedType> All => ByType.Value.Values;

    public static IndexedType? Find(ResourceType type) => ByType.Value.GetValueOrDefault(type);

    private static Dictionary<ResourceType, IndexedType> ReadAll()
    {
        var byType = new Dictionary<ResourceType, IndexedType>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var types = ApiCatalog.Services.SelectMany(ResourceTypes.Of).Where(IsSearchable);
        // Those that people mean by a bare collection name get the bare type name too.
        foreach (var type in types.OrderBy(type => ResourceTypes.Find(type.Collection) != type))
        {
            var name = OwnNames.GetValueOrDefault(type.Name) ?? type.Noun;
            name = names.Add(name) ? name : Prefixed(type);
            names.Add(name);
            byType[type] = IndexedType.Of(name, type.Service.Description.FieldsOf(type.Full));
        }

        return byType;
    }

    // A bucket is named, not numbered, but has an OCID as well.
    private static bool IsSearchable(ResourceType type) =>
        type is { Get: not null, List: not null }
        && type.HasField("id")
        && type.HasField("compartmentId")
        && (!type.IsNested || type.Name is "object_storage.buckets");

    private static string Prefixed(ResourceType type) =>
        string.Concat(type.Service.Package.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))
        + type.Noun;
}
