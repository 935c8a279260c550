using System.Collections.Frozen;
using System.Text.Json;

namespace Plumbline.Oci.KeyUsage;

/// <summary>All kinds of resources that name keys.</summary>
internal static class KeyUserKinds
{
    public static IReadOnlyList<KeyUserKind> All { get; } = Read();

    private static readonly FrozenDictionary<string, KeyUserKind> ByName = All.ToFrozenDictionary(kind => kind.Kind);

    /// <summary>Those that are listed by themselves, not below others.</summary>
    public static IEnumerable<KeyUserKind> Roots => All.Where(kind => kind.Under.Count == 0);

    /// <summary>Null for a kind that only another version knows.</summary>
    public static KeyUserKind? Find(string kind) => ByName.GetValueOrDefault(kind);

    public static IEnumerable<KeyUserKind> Below(string kind) => All.Where(other => other.Under.Contains(kind));

    private static KeyUserKind[] Read()
    {
        using var stream = typeof(KeyUserKinds).Assembly.GetManifestResourceStream("key-users.json")!;
        return JsonSerializer.Deserialize(stream, KeyUserJson.Default.KeyUserKindArray)!;
    }
}
