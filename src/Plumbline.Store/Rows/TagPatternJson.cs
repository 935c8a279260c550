using System.Text.Json;
using System.Text.Json.Serialization;
using Plumbline.Core.Matching;

namespace Plumbline.Store.Rows;

internal sealed class TagPatternJson : JsonConverter<TagPattern>
{
    public override TagPattern Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TagPattern.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, TagPattern value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
