using System.Text.Json;

namespace Plumbline.Simulator.Search;

/// <summary>A resource as the index holds it: its type in Search, and its JSON as its own service writes it.</summary>
internal sealed record SearchItem(ResourceType Type, JsonElement Body)
{
    public string Identifier => Text(SummaryFields.Identifier) ?? "";

    /// <summary>A field by its name in Search; null if the resource does not have it or it is not indexed.</summary>
    public JsonElement? Value(string field) =>
        field switch
        {
            SummaryFields.Identifier => Property("id") ?? Property("name"),
            SummaryFields.DisplayName => Property("displayName") ?? Property("name"),
            _ when SummaryFields.Has(field) || Type.Fields.ContainsKey(field) => Property(field),
            _ => null,
        };

    public string? Text(string field) =>
        Value(field) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The tags in <c>freeformTags</c>, <c>definedTags</c> or <c>systemTags</c>.</summary>
    public IEnumerable<ResourceTag> Tags(string field) =>
        field == SummaryFields.FreeformTags
            ? Members(Value(field)).Select(tag => new ResourceTag("", tag.Name, tag.Value))
            : Members(Value(field))
                .SelectMany(
                    space => Members(space.Value),
                    (space, tag) => new ResourceTag(space.Name, tag.Name, tag.Value)
                );

    private static JsonElement.ObjectEnumerator Members(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } map ? map.EnumerateObject() : default;

    private JsonElement? Property(string name) =>
        Body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
