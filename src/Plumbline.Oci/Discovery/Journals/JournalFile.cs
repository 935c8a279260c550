using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace Plumbline.Oci.Discovery.Journals;

/// <summary>
/// A file that only grows, with lines that can be read again. Only its owner may read it, and nobody else may open it
/// while a scan does. Safe to use from many threads.
/// </summary>
internal sealed class JournalFile : IDisposable
{
    private readonly SafeFileHandle _handle;
    private readonly Lock _growing = new();
    private long _length;
    private bool _isFull;

    /// <param name="path">Where; null for a file without a name, which is gone when it is closed.</param>
    /// <exception cref="IOException">It cannot be opened, or another scan has it open.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public JournalFile(string? path)
    {
        Path = path;
        var name = path ?? System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"plumb-{Guid.NewGuid():N}.ndjson");
        var options = path is null ? FileOptions.DeleteOnClose : FileOptions.None;
        _handle = File.OpenHandle(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, options);
        if (!OperatingSystem.IsWindows())
        {
            Protect(_handle, isNameless: path is null, name);
        }

        _length = RandomAccess.GetLength(_handle);
    }

    public string? Path { get; }

    /// <summary>The whole of it as it is now, from the start.</summary>
    public Stream OpenRead() => new JournalStream(_handle, _length);

    /// <summary>Cuts off what a killed scan wrote last and did not finish.</summary>
    public void Truncate(long length)
    {
        RandomAccess.SetLength(_handle, length);
        _length = length;
    }

    /// <summary>Adds a line. When the disk is full, what is read later stays in memory, and the file is of no more use.</summary>
    /// <param name="items">The part of the line to find again.</param>
    public Segment Append(ReadOnlyMemory<byte> line, Range items, int count)
    {
        var (start, length) = items.GetOffsetAndLength(line.Length);
        lock (_growing)
        {
            if (!_isFull && TryWrite(line.Span))
            {
                var segment = new Segment(_length + start, length, count);
                _length += line.Length;
                return segment;
            }
        }

        return new Segment(0, length, count) { Bytes = line[items].ToArray() };
    }

    public byte[] Read(Segment segment)
    {
        if (segment.Bytes is { } bytes)
        {
            return bytes;
        }

        var read = new byte[segment.Length];
        for (var done = 0; done < read.Length; )
        {
            var more = RandomAccess.Read(_handle, read.AsSpan(done), segment.Offset + done);
            done += more > 0 ? more : throw new IOException($"The file '{Path}' has become shorter.");
        }

        return read;
    }

    public void Dispose() => _handle.Dispose();

    /// <summary>A name that is gone already cannot stay behind when the scan is killed.</summary>
    [UnsupportedOSPlatform("windows")]
    private static void Protect(SafeFileHandle handle, bool isNameless, string name)
    {
        File.SetUnixFileMode(handle, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        if (isNameless)
        {
            File.Delete(name);
        }
    }

    private bool TryWrite(ReadOnlySpan<byte> line)
    {
        try
        {
            RandomAccess.Write(_handle, line, _length);
        }
        catch (IOException)
        {
            _isFull = true;
        }

        return !_isFull;
    }
}
