using System.Collections.Frozen;
using System.Text.Json;
using System.Text.RegularExpressions;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.Changes;

/// <summary>How each kind of resource is given another key, for every place where it names one.</summary>
public static partial class KeyChanges
{
    private static readonly FrozenDictionary<(string Kind, string Field), KeyChange> ByPlace = Read()
        .ToFrozenDictionary(change => (change.Kind, change.Field));

    public static IReadOnlyCollection<KeyChange> All => ByPlace.Values;

    /// <summary>Null for a place that only another version knows.</summary>
    public static KeyChange? Of(KeyUse use) => Find(use.User.Kind, PlaceOf(use.Reference.Field));

    /// <param name="field">With <c>[]</c> for each item of an array.</param>
    public static KeyChange? Find(string kind, string field) => ByPlace.GetValueOrDefault((kind, field));

    /// <summary>From <c>members[3].key</c> to <c>members[].key</c>.</summary>
    public static string PlaceOf(string field) => Index().Replace(field, "[]");

    private static KeyChange[] Read()
    {
        using var stream = typeof(KeyChanges).Assembly.GetManifestResourceStream("key-changes.json")!;
        return JsonSerializer.Deserialize(stream, ChangeJson.Default.KeyChangeArray)!;
    }

    [GeneratedRegex(@"\[[0-9]+\]", RegexOptions.NonBacktracking)]
    private static partial Regex Index();
}
