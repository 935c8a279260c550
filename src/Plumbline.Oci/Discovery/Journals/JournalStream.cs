using Microsoft.Win32.SafeHandles;

namespace Plumbline.Oci.Discovery.Journals;

/// <summary>Reads an open file from its start to a length, without moving anybody else's place in it.</summary>
internal sealed class JournalStream(SafeFileHandle handle, long length) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var wanted = (int)Math.Min(buffer.Length, length - Position);
        var read = wanted > 0 ? RandomAccess.Read(handle, buffer[..wanted], Position) : 0;
        Position += read;
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
