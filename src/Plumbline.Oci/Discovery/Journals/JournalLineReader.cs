using System.Text.Json;

namespace Plumbline.Oci.Discovery.Journals;

/// <summary>Takes a line apart without making anything of its items.</summary>
/// <param name="offset">Where in the file the line begins.</param>
internal ref struct JournalLineReader(ReadOnlySpan<byte> line, long offset)
{
    private Utf8JsonReader _json = new(line);

    /// <returns>Null when the line is JSON of another kind.</returns>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="InvalidOperationException">A value is of another type.</exception>
    /// <exception cref="FormatException">A value is none of its type.</exception>
    public JournalEntry? Read()
    {
        _json.Read();
        if (!MoveTo("question"u8))
        {
            return null;
        }

        var question = _json.GetString();
        var attempt = MoveTo("attempt"u8) ? _json.GetInt64() : 0;
        var number = MoveTo("page"u8) ? _json.GetInt32() : -1;
        return number < 0 || question is null ? null : ReadRest(new(question, attempt, number, null, null));
    }

    private JournalEntry? ReadRest(JournalEntry entry)
    {
        _json.Read();
        var opcRequestId = ReadOpcRequestId();
        var isPage = _json.ValueTextEquals("items"u8);
        var isEnd = !isPage && _json.ValueTextEquals("asked"u8);
        _json.Read();
        var whole =
            isPage ? entry with { Items = ReadItems() with { OpcRequestId = opcRequestId } }
            : isEnd ? entry with { AskedAt = _json.GetDateTimeOffset() }
            : null;
        _json.Read();
        return _json.TokenType == JsonTokenType.EndObject ? whole : null;
    }

    /// <summary>Pages have one, ends do not. The reader stands on the name of the next property then.</summary>
    private string? ReadOpcRequestId()
    {
        if (!_json.ValueTextEquals("opcRequestId"u8))
        {
            return null;
        }

        _json.Read();
        var id = _json.GetString();
        _json.Read();
        return id;
    }

    private Segment ReadItems()
    {
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            throw new FormatException();
        }

        var (start, count) = (_json.TokenStartIndex, 0);
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            _json.Skip();
            count++;
        }

        return new Segment(offset + start, (int)(_json.BytesConsumed - start), count);
    }

    /// <summary>To a property's value, if that property comes next.</summary>
    private bool MoveTo(ReadOnlySpan<byte> property)
    {
        _json.Read();
        return _json.TokenType == JsonTokenType.PropertyName && _json.ValueTextEquals(property) && _json.Read();
    }
}
