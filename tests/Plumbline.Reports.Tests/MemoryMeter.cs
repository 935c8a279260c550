namespace Plumbline.Reports.Tests;

/// <summary>A stream that keeps nothing, and looks now and then how much memory is in use.</summary>
internal sealed class MemoryMeter(long before) : Stream
{
    private const long Step = 2_000_000;

    private long _length;
    private long _next = Step;

    /// <summary>The most bytes that were in use, beyond those before.</summary>
    public long MostMemory { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        _length += count;
        if (_length > _next)
        {
            _next = _length + Step;
            MostMemory = Math.Max(MostMemory, GC.GetTotalMemory(forceFullCollection: true) - before);
        }
    }

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
