using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Search;

/// <summary>A type of resource that can be searched for; <c>Fields</c> is what is indexed besides the summary, by type.</summary>
internal sealed record IndexedType(string Name, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The type whose resources have the shape of <paramref name="model"/> in their own service.</summary>
    public static IndexedType Of(string name, IReadOnlyDictionary<string, FieldDescription> model) =>
        new(name, IndexedFields.Of(name, model));

    /// <summary>OCI's model <c>ResourceType</c>.</summary>
    public JsonObject ToJson() =>
        new()
        {
            ["name"] = Name,
            ["fields"] = new JsonArray([
                .. SummaryFields
                    .Types.Concat(Fields)
                    .Select(field => Field(field.Key, FieldType(field.Key, field.Value))),
                .. SummaryFields.AllTags.Select(tags => Tags(tags)),
            ]),
        };

    private static JsonObject Tags(string name)
    {
        var field = Field(name, "OBJECT", isArray: true);
        field["objectProperties"] = new JsonArray([
            .. Enum.GetValues<TagPart>()
                .Where(part => TagField.Find($"{name}.{part}") is not null)
                .Select(part => Field(part.ToString().ToLowerInvariant(), "STRING")),
        ]);
        return field;
    }

    private static JsonObject Field(string name, string type, bool isArray = false) =>
        new()
        {
            ["fieldName"] = name,
            ["fieldType"] = type,
            ["isArray"] = isArray,
        };

    private static string FieldType(string name, string type) =>
        type switch
        {
            "int" => "INTEGER",
            "float" => "RATIONAL",
            "bool" => "BOOLEAN",
            "datetime" => "DATETIME",
            _ when name == SummaryFields.Identifier || name.EndsWith("Id", StringComparison.Ordinal) => "IDENTIFIER",
            _ => "STRING",
        };
}
