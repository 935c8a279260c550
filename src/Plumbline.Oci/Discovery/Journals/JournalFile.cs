using Microsoft.Win32.SafeHandles;

namespace Plumbline.Oci.Discovery.Journals;

/// <summary>
/// A file that only grows, with lines that can be read again. Only its owner may read it, and nobody else may open it
/// while a scan does. Safe to use from many threads.
/// </summary>
internal sealed class JournalFile : IDisposable
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly FileStream _stream;
    private readonly SafeFileHandle _handle;
    private readonly Action<string> _full;
    private readonly Lock _growing = new();
    private bool _isFull;

    private JournalFile(string? path, FileStream stream, Action<string> full)
    {
        (Path, _stream, _handle, _full) = (path, stream, stream.SafeFileHandle, full);
        Length = RandomAccess.GetLength(_handle);
    }

    public string? Path { get; }

    /// <summary>What was written so far, in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Whether others may read or change it: then what it says is not to be trusted.</summary>
    public bool IsShared => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(_handle) | Owner) != Owner;

    /// <summary>A new file.</summary>
    /// <param name="full">Is told once, when the file takes no more.</param>
    /// <exception cref="IOException">It cannot be made, or is there already.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static JournalFile Create(string path, Action<string> full) =>
        new(path, Open(path, FileMode.CreateNew), full);

    /// <summary>A file that is there.</summary>
    /// <param name="full">Is told once, when the file takes no more.</param>
    /// <exception cref="IOException">It cannot be opened, or another scan has it open.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static JournalFile Open(string path, Action<string> full) => new(path, Open(path, FileMode.Open), full);

    /// <summary>A file without a name: it is gone when it is closed, and when the program is killed.</summary>
    /// <exception cref="IOException">There is no place for temporary files.</exception>
    public static JournalFile Nameless()
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"plumb-{Guid.NewGuid():N}");
        var isDeletedNow = !OperatingSystem.IsWindows();
        var stream = Open(path, FileMode.CreateNew, isDeletedNow ? FileOptions.None : FileOptions.DeleteOnClose);
        if (isDeletedNow)
        {
            File.Delete(path);
        }

        return new JournalFile(path: null, stream, _ => { });
    }

    /// <summary>The whole of it as it is now, from the start.</summary>
    public Stream OpenRead() => new JournalStream(_handle, Length);

    /// <summary>Cuts off what a killed scan wrote last and did not finish.</summary>
    public void Truncate(long length)
    {
        RandomAccess.SetLength(_handle, length);
        Length = length;
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
                var segment = new Segment(Length + start, length, count);
                Length += line.Length;
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

    public void Dispose() => _stream.Dispose();

    private static FileStream Open(string path, FileMode mode, FileOptions options = FileOptions.None)
    {
        var how = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = 0,
            Options = options,
        };
        if (mode == FileMode.CreateNew && !OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = Owner;
        }

        return new FileStream(path, how);
    }

    private bool TryWrite(ReadOnlySpan<byte> line)
    {
        try
        {
            RandomAccess.Write(_handle, line, Length);
        }
        catch (IOException error)
        {
            BeFull(error.Message);
        }
        catch (ArgumentOutOfRangeException) // So .NET says that a file may not become larger.
        {
            BeFull("it is as large as the system allows");
        }

        return !_isFull;
    }

    private void BeFull(string reason)
    {
        _isFull = true;
        _full(reason);
    }
}
