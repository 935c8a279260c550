using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plumbline.Oci.Client;

/// <summary>
/// Texts as records keep them: names and such are a few hundred characters at most, so that one of megabytes is cut
/// and marked as cut. No OCID or endpoint comes near the limit.
/// </summary>
internal sealed class BoundedText : JsonConverter<string>
{
    private const int Longest = 2000;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        return Bound(reader.GetString()!);
    }

    /// <summary>The text, cut and marked as cut where it is endless.</summary>
    public static string Bound(string text) => text.Length > Longest ? $"{text[..Cut(text)].TrimEnd()}…" : text;

    /// <summary>Not in the middle of a character.</summary>
    private static int Cut(string text) => char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;

    public override string ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Bound(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}
