using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plumbline.Simulator.Api;

/// <summary>
/// A field of a model or a query parameter, written <c>type[!][ VALUE|VALUE…]</c>: the type is <c>str</c>, <c>int</c>,
/// <c>float</c>, <c>bool</c>, <c>datetime</c>, <c>date</c>, <c>object</c>, <c>dict(str, T)</c>, <c>list[T]</c>,
/// <c>csv[T]</c> or a model; <c>!</c> means required; the values are all that it may take.
/// </summary>
[JsonConverter(typeof(Converter))]
internal sealed record FieldDescription(string Type, bool Required = false, IReadOnlyList<string>? Enum = null)
{
    public bool IsMany => Type.StartsWith("list[", StringComparison.Ordinal) || IsCsv;

    public bool IsCsv => Type.StartsWith("csv[", StringComparison.Ordinal);

    public bool IsDictionary => Type.StartsWith("dict(str, ", StringComparison.Ordinal);

    /// <summary>The type of one item of a list, or of one value of a dictionary; the type itself for anything else.</summary>
    public string ItemType =>
        IsCsv ? Type[4..^1]
        : IsMany ? Type[5..^1]
        : IsDictionary ? Type[10..^1]
        : Type;

    public static FieldDescription Parse(string text)
    {
        // A dictionary's type has a space of its own.
        var end = text.IndexOf(' ', text.LastIndexOfAny([')', ']']) + 1);
        var type = end < 0 ? text : text[..end];
        return new FieldDescription(
            type.TrimEnd('!'),
            type.EndsWith('!'),
            end < 0 ? null : text[(end + 1)..].Split('|')
        );
    }

    internal sealed class Converter : JsonConverter<FieldDescription>
    {
        public override FieldDescription Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, FieldDescription value, JsonSerializerOptions options) =>
            throw new NotSupportedException();
    }
}
