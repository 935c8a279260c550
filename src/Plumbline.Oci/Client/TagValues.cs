using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plumbline.Oci.Client;

/// <summary>
/// Tags by key. OCI says that values of defined tags are objects, although they are texts today: whatever comes is
/// kept as text, cut where it is endless, so that a strange tag does not cost the resource.
/// </summary>
internal sealed class TagValues : JsonConverter<IReadOnlyDictionary<string, string>>
{
    public override IReadOnlyDictionary<string, string> Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return tags;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = BoundedText.Bound(reader.GetString()!);
            reader.Read();
            tags[key] = ReadValue(ref reader);
        }

        return tags;
    }

    public override void Write(
        Utf8JsonWriter writer,
        IReadOnlyDictionary<string, string> value,
        JsonSerializerOptions options
    )
    {
        writer.WriteStartObject();
        foreach (var (key, text) in value)
        {
            writer.WriteString(key, text);
        }

        writer.WriteEndObject();
    }

    private static string ReadValue(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return BoundedText.Bound(reader.GetString()!);
        }

        using var document = JsonDocument.ParseValue(ref reader);
        return BoundedText.Bound(document.RootElement.GetRawText());
    }
}
