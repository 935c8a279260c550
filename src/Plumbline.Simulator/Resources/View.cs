using System.Buffers;
using System.Collections.Frozen;
using System.Text;
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
    private readonly byte[][] _hiddenText;

    private View(ResourceType type, string? model, string? sibling)
    {
        var api = type.Service.Description;
        var hidden = api.FieldsOf(sibling).Keys.Except(api.FieldsOf(model).Keys, StringComparer.Ordinal);
        _hidden = hidden.Append(Steps.Field).ToFrozenSet(StringComparer.Ordinal);
        _hiddenText = [.. _hidden.Select(Encoding.UTF8.GetBytes)];
    }

    /// <summary>What a Get answers.</summary>
    public static View Full(ResourceType type) => new(type, type.Full, type.Summary);

    /// <summary>An item of a list.</summary>
    public static View Summary(ResourceType type) => new(type, type.Summary, type.Full);

    /// <summary>Copies the text of the fields in one pass: a page of a thousand keys must not cost a thousand trees.</summary>
    public void Write(Utf8JsonWriter writer, Resource resource)
    {
        var json = resource.Json;
        var shown = ArrayPool<byte>.Shared.Rent(json.Length);
        var length = Copy(json, shown);
        writer.WriteRawValue(shown.AsSpan(0, length), skipInputValidation: true);
        ArrayPool<byte>.Shared.Return(shown);
    }

    // Each field with the comma before it; returns how long the object became.
    private int Copy(byte[] json, byte[] shown)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        shown[0] = (byte)'{';
        var length = 1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (start, isHidden) = ((int)reader.TokenStartIndex, IsHidden(ref reader));
            reader.Read();
            reader.Skip();
            if (!isHidden)
            {
                if (length > 1)
                {
                    shown[length++] = (byte)',';
                }

                var field = json.AsSpan(start..(int)reader.BytesConsumed);
                field.CopyTo(shown.AsSpan(length));
                length += field.Length;
            }
        }

        shown[length++] = (byte)'}';
        return length;
    }

    private bool IsHidden(ref readonly Utf8JsonReader reader)
    {
        foreach (var name in _hiddenText)
        {
            if (reader.ValueTextEquals(name))
            {
                return true;
            }
        }

        return false;
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
