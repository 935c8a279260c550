using System.Collections.Frozen;

namespace Plumbline.Simulator.Search;

/// <summary>A part of the tags that a query can name, such as <c>definedTags.namespace</c>.</summary>
internal sealed record TagField(string Tags, TagPart Part)
{
    private static readonly FrozenDictionary<string, TagField> Known = new TagField[]
    {
        new(SummaryFields.FreeformTags, TagPart.Key),
        new(SummaryFields.FreeformTags, TagPart.Value),
        new(SummaryFields.DefinedTags, TagPart.Namespace),
        new(SummaryFields.DefinedTags, TagPart.Key),
        new(SummaryFields.DefinedTags, TagPart.Value),
        new(SummaryFields.SystemTags, TagPart.Namespace),
        new(SummaryFields.SystemTags, TagPart.Key),
        new(SummaryFields.SystemTags, TagPart.Value),
    }.ToFrozenDictionary(field => $"{field.Tags}.{field.Part}", StringComparer.OrdinalIgnoreCase);

    public static TagField? Find(string name) => Known.GetValueOrDefault(name);
}
