using System.Text.Json;

namespace Plumbline.Simulator.Search;

/// <summary>The texts in which words are looked for: the summary, the indexed fields, and the tags.</summary>
internal static class IndexedTexts
{
    public static IEnumerable<(string Field, string Text)> Of(SearchItem item) =>
        Summary(item)
            .Concat(item.Type.Fields.Keys.SelectMany(field => Value(field, item.Value(field))))
            .Concat(SummaryFields.AllTags.SelectMany(tags => item.Tags(tags).SelectMany(tag => Tag(tags, tag))));

    private static IEnumerable<(string Field, string Text)> Summary(SearchItem item) =>
        SummaryFields
            .Types.Where(field => field.Value == "str" && field.Key != SummaryFields.ResourceType)
            .SelectMany(field => Value(field.Key, item.Value(field.Key)))
            .Prepend((SummaryFields.ResourceType, item.Type.Name));

    private static IEnumerable<(string Field, string Text)> Value(string field, JsonElement? value) =>
        value is { ValueKind: JsonValueKind.String } text ? [(field, text.GetString()!)] : [];

    private static IEnumerable<(string Field, string Text)> Tag(string field, ResourceTag tag) =>
        Value($"{field}.value", tag.Value)
            .Prepend(($"{field}.key", tag.Key))
            .Concat(tag.Namespace.Length > 0 ? [($"{field}.namespace", tag.Namespace)] : []);
}
