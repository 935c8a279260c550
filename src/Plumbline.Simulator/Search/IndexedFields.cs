using System.Collections.Frozen;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Search;

/// <summary>
/// What Search indexes of a resource besides its summary: every field with a single value, which is all that a flat
/// document can hold of it. For some types OCI is known to index less.
/// </summary>
internal static class IndexedFields
{
    /// <summary>Types of which no other fields are indexed.</summary>
    private static readonly FrozenDictionary<string, string[]> Only = new Dictionary<string, string[]>
    {
        ["Key"] = ["vaultId", "currentKeyVersion"],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Types of which these fields are not indexed.</summary>
    private static readonly FrozenDictionary<string, string[]> Not = new Dictionary<string, string[]>
    {
        ["Bucket"] = ["kmsKeyId"],
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
            : field != "id" && !SummaryFields.Has(field) && !Not.GetValueOrDefault(resourceType, []).Contains(field);
}
