using System.Text.Json;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Search;

/// <summary>A resource as the index holds it: its type in Search, and the resource itself.</summary>
internal sealed record SearchItem(IndexedType Type, Resource Resource)
{
    public string Identifier => Text(SummaryFields.Identifier) ?? "";

    /// <summary>A field by its name in Search; null if the resource does not have it or it is not indexed.</summary>
    public JsonElement? Value(string field) =>
        field switch
        {
            SummaryFields.Identifier => Property("id") ?? Ocid() ?? Property("name"),
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
        name is "compartmentId" ? Compartment()
        : Resource.Value(name) is { ValueKind: not JsonValueKind.Null } value ? value
        : null;

    // A topic calls its own id topicId.
    private JsonElement? Ocid() =>
        Resource.Id.StartsWith("ocid1.", StringComparison.Ordinal)
            ? JsonSerializer.SerializeToElement(Resource.Id)
            : null;

    // Some are placed in a compartment without saying so.
    private JsonElement? Compartment() =>
        Resource.CompartmentId is { } id ? JsonSerializer.SerializeToElement(id) : null;
}
