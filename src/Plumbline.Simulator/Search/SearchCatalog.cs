using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Search;

/// <summary>
/// Which kinds of resources Search knows, and by which names: what has an OCID, a compartment and a Get, under the
/// name of its Get. Where OCI is known to say something else, that.
/// </summary>
internal static class SearchCatalog
{
    // What is no resource of its own.
    private static readonly string[] NeverFound = ["WorkRequest", "GroupMembership"];

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
            var name = TypeNames.Known.Of(type) ?? type.Noun;
            name = names.Add(name) ? name : Prefixed(type);
            names.Add(name);
            byType[type] = IndexedType.Of(name, type.Service.Description.FieldsOf(type.Full));
        }

        return byType;
    }

    // A bucket is named, not numbered, and a log is listed under its group; both have an OCID as well.
    private static bool IsSearchable(ResourceType type) =>
        type is { Get: not null, List: not null }
        && type.IdFields.Any(field => IsOcid(field) && type.HasField(field))
        && type.HasField("compartmentId")
        && (!type.IsNested || type.Name is "object_storage.buckets" or "logging.logs")
        && !NeverFound.Any(ending => type.Noun.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsOcid(string field) => field is "id" || field.EndsWith("Id", StringComparison.Ordinal);

    private static string Prefixed(ResourceType type) =>
        string.Concat(type.Service.Package.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))
        + type.Noun;
}
