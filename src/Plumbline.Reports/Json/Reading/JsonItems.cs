using System.Text.Json;

namespace Plumbline.Reports.Json.Reading;

/// <summary>
/// Reads a JSON text value by value, so that a list of millions is never in memory. It checks the commas and brackets
/// around values no more than it needs to find its way.
/// </summary>
internal sealed class JsonItems(Stream stream, long offset)
{
    /// <summary>A single value that is larger is none of ours.</summary>
    private const int Largest = 64 << 20;

    private byte[] _buffer = new byte[64 << 10];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>Where in the stream the next value, bracket or comma begins.</summary>
    public long Offset { get; private set; } = offset;

    /// <summary>The next letter that is no white space; 0 at the end.</summary>
    public char Peek()
    {
        while (true)
        {
            for (; _start < _end; Skip(1))
            {
                if (!char.IsWhiteSpace((char)_buffer[_start]))
                {
                    return (char)_buffer[_start];
                }
            }

            if (!Fill())
            {
                return '\0';
            }
        }
    }

    /// <exception cref="JsonException">Something else comes.</exception>
    public void Expect(char letter)
    {
        if (Peek() != letter)
        {
            throw new JsonException($"'{letter}' is missing at byte {Offset}");
        }

        Skip(1);
    }

    /// <summary>The members of an object: a name each, after which its value is to be read.</summary>
    public IEnumerable<string> Members()
    {
        Expect('{');
        while (Peek() != '}')
        {
            using var name = Value();
            Expect(':');
            yield return name.RootElement.GetString() ?? "";
            SkipComma('}');
        }

        Skip(1);
    }

    /// <summary>The values of an array.</summary>
    public IEnumerable<JsonElement> Values()
    {
        Expect('[');
        while (Peek() != ']')
        {
            using var value = Value();
            yield return value.RootElement;
            SkipComma(']');
        }

        Skip(1);
    }

    /// <summary>One whole value.</summary>
    public JsonDocument Value()
    {
        Peek();
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isAtEnd, state: default);
            if (JsonDocument.TryParseValue(ref reader, out var document))
            {
                Skip((int)reader.BytesConsumed);
                return document;
            }

            Fill();
        }
    }

    /// <summary>Passes by a value, a list of any length included.</summary>
    public void SkipValue()
    {
        if (Peek() != '[')
        {
            Value().Dispose();
            return;
        }

        foreach (var _ in Values()) { }
    }

    public void SkipComma(char end)
    {
        if (Peek() != end)
        {
            Expect(',');
        }
    }

    private void Skip(int bytes)
    {
        _start += bytes;
        Offset += bytes;
    }

    /// <summary>Reads more behind what is there. False at the end.</summary>
    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length < Largest ? _buffer.Length * 2 : throw TooLarge());
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isAtEnd = read == 0;
        return !_isAtEnd;
    }

    private JsonException TooLarge() => new($"the value at byte {Offset} is larger than any of a report");
}
