using System.Text.Json;
using System.Text.Json.Serialization;
using Plumbline.Core.Matching;

namespace Plumbline.Store.Rows;

internal sealed class TextPatternJson : JsonConverter<TextPattern>
{
    public override TextPattern Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextPattern.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, TextPattern value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
