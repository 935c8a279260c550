using System.Collections.Frozen;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Search;

/// <summary>
/// What Search indexes of a resource besides its summary. For the types below that is known to differ from the rule,
/// which is: every field with a single value. Nested settings and lists are the service's own business.
/// </summary>
internal static class IndexedFields
{
    /// <summary>Types of which only these fields are indexed. A key's protection mode is not.</summary>
    private static readonly FrozenDictionary<string, string[]> Only = new Dictionary<string, string[]>
    {
        ["Key"] = ["vaultId", "currentKeyVersion"],
        ["Bucket"] = ["namespace", "publicAccessType", "storageTier", "objectEventsEnabled", "versioning"],
        ["Volume"] = ["kmsKeyId", "sizeInGBs", "sizeInMBs", "vpusPerGB", "isHydrated", "volumeGroupId"],
        ["BootVolume"] = ["kmsKeyId", "sizeInGBs", "sizeInMBs", "vpusPerGB", "isHydrated", "volumeGroupId", "imageId"],
        ["FileSystem"] = ["kmsKeyId", "meteredBytes"],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Scalars = ["str", "int", "float", "bool", "datetime"];

    public static IReadOnlyDictionary<string, string> Of(
        string resourceType,
        IReadOnlyDictionary<string, FieldDescription> model
    ) =>
        model
            .Where(field => IsIndexed(resourceType, field.Key) && Scalars.Contains(field.Value.Type))
            .ToDictionary(field => field.Key, field => field.Value.Type);

    private static bool IsIndexed(string resourceType, string field) =>
        Only.TryGetValue(resourceType, out var only)
            ? only.Contains(field)
            : field != "id" && !SummaryFields.Has(field);
}
