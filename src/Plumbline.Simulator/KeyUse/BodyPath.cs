using System.Text.Json.Nodes;

namespace Plumbline.Simulator.KeyUse;

/// <summary>Paths into JSON such as <c>members[].key.id</c>.</summary>
internal static class BodyPath
{
    /// <summary>All objects that a path leads to, with the field it ends in.</summary>
    public static IEnumerable<(JsonObject Holder, string Field)> Places(JsonObject root, string path)
    {
        if (path.Split('.', 2) is not [var name, var rest])
        {
            return [(root, path)];
        }

        return name.EndsWith("[]", StringComparison.Ordinal)
                ? (root[name[..^2]] as JsonArray ?? []).OfType<JsonObject>().SelectMany(item => Places(item, rest))
            : root[name] is JsonObject child ? Places(child, rest)
            : [];
    }

    /// <summary>The object that a path without lists ends in, made where it is missing.</summary>
    public static (JsonObject Holder, string Field) Place(JsonObject root, string path)
    {
        if (path.Split('.', 2) is not [var name, var rest])
        {
            return (root, path);
        }

        if (root[name] is not JsonObject child)
        {
            root[name] = child = [];
        }

        return Place(child, rest);
    }

    public static string? Text(JsonObject holder, string field) =>
        holder[field] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static string LastOf(string path) => path[(path.LastIndexOf('.') + 1)..];
}
