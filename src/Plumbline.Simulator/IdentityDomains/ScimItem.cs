using System.Text.Json.Nodes;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.IdentityDomains;

/// <summary>A resource of an identity domain, and what a list shows of it.</summary>
internal sealed record ScimItem(Resource Resource, JsonObject Json)
{
    /// <summary>
    /// The values of an attribute, of any case: <c>userName</c>, <c>name.familyName</c>, or one of an extension after
    /// the extension's URN and a colon. A list has the values of all its elements.
    /// </summary>
    public IEnumerable<JsonValue> Values(string attribute)
    {
        var extension = Json.FirstOrDefault(field =>
            attribute.StartsWith($"{field.Key}:", StringComparison.OrdinalIgnoreCase)
        );
        return extension.Key is null
            ? Values(Json, attribute.Split('.'))
            : Values(extension.Value, attribute[(extension.Key.Length + 1)..].Split('.'));
    }

    private static IEnumerable<JsonValue> Values(JsonNode? node, string[] path) =>
        node switch
        {
            JsonArray list => list.SelectMany(item => Values(item, path)),
            JsonObject item when path.Length > 0 => Values(Field(item, path[0]), path[1..]),
            JsonValue value when path.Length == 0 => [value],
            _ => [],
        };

    private static JsonNode? Field(JsonObject json, string name) =>
        json.FirstOrDefault(field => string.Equals(field.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
}
