using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Tests.Tenancies;

/// <summary>Models of an API description as JSON Schema: types are held to, values of enumerations only suggested.</summary>
internal sealed class ModelSchema(ServiceEntry service)
{
    private readonly SortedDictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);

    /// <summary>What the schemas so far refer to.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode>> Definitions => _definitions;

    public JsonObject Properties(string model) =>
        new(
            service
                .Description.FieldsOf(model)
                .OrderBy(field => field.Key, StringComparer.Ordinal)
                .Select(field => KeyValuePair.Create(field.Key, (JsonNode?)Field(field.Value)))
        );

    private JsonObject Field(FieldDescription field)
    {
        var schema = OfType(field);
        if (field.Enum is { } values)
        {
            schema["examples"] = new JsonArray([.. values.Select(value => (JsonNode)value)]);
        }

        return schema;
    }

    // Null is as good as absent.
    private JsonObject OfType(FieldDescription field) =>
        field.Type switch
        {
            "str" or "datetime" or "date" => Nullable("string"),
            "bool" => Nullable("boolean"),
            "int" => Nullable("integer"),
            "float" => Nullable("number"),
            _ when field.IsMany => With(Nullable("array"), "items", OfType(new(field.ItemType))),
            _ when field.IsDictionary => With(
                Nullable("object"),
                "additionalProperties",
                OfType(FieldDescription.Parse(field.ItemType))
            ),
            _ => service.Description.Models.ContainsKey(field.Type) ? Model(field.Type) : [],
        };

    private JsonObject Model(string model)
    {
        var name = $"{service.Package}.{model}";
        if (_definitions.TryAdd(name, new JsonObject()))
        {
            _definitions[name] = With(Nullable("object"), "properties", Properties(model));
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    private static JsonObject Nullable(string type) => new() { ["type"] = new JsonArray(type, "null") };

    private static JsonObject With(JsonObject schema, string name, JsonNode value)
    {
        schema[name] = value;
        return schema;
    }
}
