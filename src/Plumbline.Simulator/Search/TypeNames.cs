using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Search;

/// <summary>
/// Types that Search calls otherwise than the API does, as tools in public use write them: all of a package with a
/// prefix, or a single one.
/// </summary>
internal sealed record TypeNames(
    IReadOnlyDictionary<string, string> Prefixes,
    IReadOnlyDictionary<string, string> Names
)
{
    public static TypeNames Known { get; } = EmbeddedJson.Read<TypeNames>("type-names.json");

    public string? Of(ResourceType type) =>
        Names.TryGetValue(type.Name, out var name) ? name
        : Prefixes.TryGetValue(type.Service.Package, out var prefix) && !IsPrefixed(type, prefix) ? prefix + type.Noun
        : null;

    private static bool IsPrefixed(ResourceType type, string prefix) =>
        type.Noun.StartsWith(prefix, StringComparison.Ordinal);
}
