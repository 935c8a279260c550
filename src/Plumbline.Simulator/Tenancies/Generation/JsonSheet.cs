using System.Buffers;
using System.Text.Json;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>One writer and buffer for all resources: a million of them are written, each kept as its bytes only.</summary>
internal sealed class JsonSheet : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly Utf8JsonWriter _writer;

    public JsonSheet() => _writer = new Utf8JsonWriter(_buffer, JsonText.Writing);

    /// <summary>The object that <paramref name="write"/> fills.</summary>
    public byte[] Object(Action<Utf8JsonWriter> write)
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
        _writer.WriteStartObject();
        write(_writer);
        _writer.WriteEndObject();
        _writer.Flush();
        return _buffer.WrittenSpan.ToArray();
    }

    public void Dispose() => _writer.Dispose();
}
