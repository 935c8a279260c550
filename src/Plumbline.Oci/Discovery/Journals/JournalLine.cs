using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Plumbline.Oci.Discovery.Journals;

/// <summary>
/// How lines are written and read: <c>{"question":"…","attempt":1,"page":0,"opcRequestId":"…","items":[…]}</c> for a page,
/// <c>{"question":"…","attempt":1,"page":1,"asked":"…"}</c> with a number and a time when all pages are there, and
/// <c>{"items":[…]}</c> for what answers no question.
/// </summary>
internal static class JournalLine
{
    private static ReadOnlySpan<byte> Question => "question"u8;

    private static ReadOnlySpan<byte> Attempt => "attempt"u8;

    private static ReadOnlySpan<byte> Number => "page"u8;

    private static ReadOnlySpan<byte> OpcRequestId => "opcRequestId"u8;

    private static ReadOnlySpan<byte> Items => "items"u8;

    private static ReadOnlySpan<byte> Asked => "asked"u8;

    /// <summary>The line, and where in it the items are.</summary>
    public static (ReadOnlyMemory<byte> Line, Range Items) Page<T>(
        string question,
        long attempt,
        int number,
        string? opcRequestId,
        IReadOnlyList<T> items,
        JsonTypeInfo<T> type
    )
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = Begin(buffer, question, attempt, number);
        json.WriteString(OpcRequestId, opcRequestId);
        var place = WriteItems(json, buffer, items, type);
        return (Close(json, buffer), place);
    }

    /// <summary>The same for items that answer no question.</summary>
    public static (ReadOnlyMemory<byte> Line, Range Items) Rest<T>(IReadOnlyList<T> items, JsonTypeInfo<T> type)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        var place = WriteItems(json, buffer, items, type);
        return (Close(json, buffer), place);
    }

    /// <param name="pages">How many there are.</param>
    public static ReadOnlyMemory<byte> End(string question, long attempt, int pages, DateTimeOffset askedAt)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = Begin(buffer, question, attempt, pages);
        json.WriteString(Asked, askedAt);
        return Close(json, buffer);
    }

    /// <summary>What a line says; null when it is no answer of ours.</summary>
    /// <param name="offset">Where in the file the line begins.</param>
    public static JournalEntry? Parse(ReadOnlySpan<byte> line, long offset)
    {
        try
        {
            return new JournalLineReader(line, offset).Read();
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    public static IReadOnlyList<T> ReadItems<T>(ReadOnlySpan<byte> items, JsonTypeInfo<T> type)
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

    private static Utf8JsonWriter Begin(ArrayBufferWriter<byte> buffer, string question, long attempt, int number)
    {
        var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString(Question, question);
        json.WriteNumber(Attempt, attempt);
        json.WriteNumber(Number, number);
        return json;
    }

    private static Range WriteItems<T>(
        Utf8JsonWriter json,
        ArrayBufferWriter<byte> buffer,
        IReadOnlyList<T> items,
        JsonTypeInfo<T> type
    )
    {
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
        return start..buffer.WrittenCount;
    }

    private static ReadOnlyMemory<byte> Close(Utf8JsonWriter json, ArrayBufferWriter<byte> buffer)
    {
        json.WriteEndObject();
        json.Flush();
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
