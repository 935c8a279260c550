using System.Buffers;
using System.Text.Json;

namespace Plumbline.Reports.Json;

/// <summary>Writes one JSON object a line, in blocks: a file or pipe is not bothered with every line.</summary>
internal sealed class JsonLines(Stream output) : IDisposable
{
    private const int BlockSize = 64 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * BlockSize);
    private readonly Utf8JsonWriter _json = new(Stream.Null);

    public void Write<T>(T item, Action<T, Utf8JsonWriter> writeFields)
    {
        _json.Reset(_buffer);
        _json.WriteStartObject();
        writeFields(item, _json);
        _json.WriteEndObject();
        _json.Flush();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= BlockSize)
        {
            Drain();
        }
    }

    /// <summary>Writes what was held back: the end of every use.</summary>
    public void Drain()
    {
        output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    public void Dispose() => _json.Dispose();
}
