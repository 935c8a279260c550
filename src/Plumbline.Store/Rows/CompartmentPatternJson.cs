using System.Text.Json;
using System.Text.Json.Serialization;
using Plumbline.Core.Matching;

namespace Plumbline.Store.Rows;

internal sealed class CompartmentPatternJson : JsonConverter<CompartmentPattern>
{
    public override CompartmentPattern Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => CompartmentPattern.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, CompartmentPattern value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
