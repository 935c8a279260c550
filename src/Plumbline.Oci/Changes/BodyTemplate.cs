using System.Text.Json.Nodes;

namespace Plumbline.Oci.Changes;

/// <summary>
/// Fills in what is sent: <c>"$new"</c> is the new key and <c>"$vault"</c> its vault; <c>{"$copy": "field"}</c> is what the
/// resource has there now, with the new key in place of the old one; <c>{"$each": "field", "as": …}</c> makes an item of
/// each item there, whose fields are <c>"$item.name"</c>.
/// </summary>
/// <param name="resource">The resource as it was read.</param>
internal sealed class BodyTemplate(JsonObject resource, string oldKeyId, string newKeyId, string vaultId)
{
    private const string Item = "$item.";

    public JsonObject Fill(JsonObject template) => (JsonObject)Fill(template, item: null)!;

    private JsonNode? Fill(JsonNode? template, JsonNode? item) =>
        template switch
        {
            JsonObject whole when whole["$copy"] is JsonValue field => Moved(resource[(string)field!]),
            JsonObject list when list["$each"] is JsonValue field => Each((string)field!, list["as"]),
            JsonObject fields => Fields(fields, item),
            JsonValue value when value.TryGetValue(out string? text) => Text(text, item),
            _ => template?.DeepClone(),
        };

    private JsonArray Each(string field, JsonNode? template) =>
        new([.. (resource[field] as JsonArray ?? []).Select(item => Fill(template, item))]);

    /// <summary>What is not there is not sent.</summary>
    private JsonObject Fields(JsonObject template, JsonNode? item) =>
        new(
            template
                .Select(pair => KeyValuePair.Create(pair.Key, Fill(pair.Value, item)))
                .Where(pair => pair.Value is not null)
        );

    private JsonNode? Text(string text, JsonNode? item) =>
        text switch
        {
            "$new" => newKeyId,
            "$vault" => vaultId,
            _ when text.StartsWith(Item, StringComparison.Ordinal) => Moved(item?[text[Item.Length..]]),
            _ => text,
        };

    private JsonNode? Moved(JsonNode? node) =>
        node switch
        {
            JsonObject fields => new JsonObject(
                fields.Select(pair => KeyValuePair.Create(pair.Key, Moved(pair.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(Moved)]),
            JsonValue value when value.TryGetValue(out string? text) && text == oldKeyId => newKeyId,
            _ => node?.DeepClone(),
        };
}
