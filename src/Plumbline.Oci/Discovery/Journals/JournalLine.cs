using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Plumbline.Oci.Discovery.Journals;

/// <summary>
/// How lines are written and read: <c>{"question":"…","page":0,"items":[…]}</c> for a page,
/// <c>{"question":"…","answered":"…"}</c> with a time when all pages are there.
/// </summary>
internal static class JournalLine
{
    private static ReadOnlySpan<byte> Question => "question"u8;

    private static ReadOnlySpan<byte> Number => "page"u8;

    private static ReadOnlySpan<byte> Items => "items"u8;

    private static ReadOnlySpan<byte> Answered => "answered"u8;

    /// <summary>The line, and where in it the items are.</summary>
    public static (ReadOnlyMemory<byte> Line, Range Items) Page<T>(
        string question,
        int number,
        IReadOnlyList<T> items,
        JsonTypeInfo<T> type
    )
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString(Question, question);
        json.WriteNumber(Number, number);
        json.WritePropertyName(Items);
        json.Flush();
        var start = buffer.WrittenCount;
        json.WriteStartArray();
        foreach (var item in items)
        {
            JsonSerializer.Serialize(json, item, type);
        }

        json.WriteEndArray();
        json.Flush();
        var end = buffer.WrittenCount;
        return (Close(json, buffer), start..end);
    }

    public static ReadOnlyMemory<byte> End(string question, DateTimeOffset at)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString(Question, question);
        json.WriteString(Answered, at);
        return Close(json, buffer);
    }

    /// <summary>What a line says; null when it is none of ours.</summary>
    /// <param name="offset">Where in the file the line begins.</param>
    public static (string Question, (int Number, Segment Items)? Page, DateTimeOffset? At)? Parse(
        ReadOnlySpan<byte> line,
        long offset
    )
    {
        try
        {
            var json = new Utf8JsonReader(line);
            json.Read();
            json.Read();
            if (!json.ValueTextEquals(Question))
            {
                return null;
            }

            json.Read();
            var question = json.GetString()!;
            json.Read();
            return json.ValueTextEquals(Number)
                ? (question, ReadPage(ref json, offset), null)
                : (question, null, ReadTime(ref json));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    public static IEnumerable<T> ReadItems<T>(ReadOnlySpan<byte> items, JsonTypeInfo<T> type)
        where T : class
    {
        var all = new List<T>();
        var json = new Utf8JsonReader(items);
        json.Read();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            all.Add(JsonSerializer.Deserialize(ref json, type)!);
        }

        return all;
    }

    private static (int Number, Segment Items) ReadPage(ref Utf8JsonReader json, long offset)
    {
        json.Read();
        var number = json.GetInt32();
        json.Read();
        json.Read();
        var start = json.TokenStartIndex;
        var count = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            json.Skip();
            count++;
        }

        var length = (int)(json.BytesConsumed - start);
        json.Read();
        return (number, new Segment(offset + start, length, count));
    }

    private static DateTimeOffset ReadTime(ref Utf8JsonReader json)
    {
        json.Read();
        var at = json.GetDateTimeOffset();
        json.Read();
        return at;
    }

    private static ReadOnlyMemory<byte> Close(Utf8JsonWriter json, ArrayBufferWriter<byte> buffer)
    {
        json.WriteEndObject();
        json.Flush();
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
