using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plumbline.Simulator.Resources;

/// <summary>
/// Shows a resource as a model: fields that only the sibling model has are left out, and so are the simulator's own;
/// fields that neither knows stay.
/// </summary>
internal sealed class View
{
    private readonly FrozenSet<string> _hidden;

    private View(ResourceType type, string? model, string? sibling)
    {
        var api = type.Service.Description;
        var hidden = api.FieldsOf(sibling).Keys.Except(api.FieldsOf(model).Keys, StringComparer.Ordinal);
        _hidden = hidden.Append(Steps.Field).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>What a Get answers.</summary>
    public static View Full(ResourceType type) => new(type, type.Full, type.Summary);

    /// <summary>An item of a list.</summary>
    public static View Summary(ResourceType type) => new(type, type.Summary, type.Full);

    /// <summary>Writes the fields in one pass over the text: a page of a thousand keys must not cost a thousand trees.</summary>
    public void Write(Utf8JsonWriter writer, Resource resource)
    {
        writer.WriteStartObject();
        var reader = new Utf8JsonReader(resource.Json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (!_hidden.Contains(name))
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(resource.Json.AsSpan(start..(int)reader.BytesConsumed), skipInputValidation: true);
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>The same as a tree, to add to.</summary>
    public JsonObject Of(Resource resource)
    {
        var json = resource.Copy();
        foreach (var name in json.Select(field => field.Key).Where(name => _hidden.Contains(name)).ToArray())
        {
            json.Remove(name);
        }

        return json;
    }
}
