namespace Plumbline.Cli.Commands;

/// <summary>
/// A file that a report goes to. It is opened before the scan, so that a path that cannot be written costs no scan;
/// it takes its name when the report is whole, so that nobody reads half of one and an old one survives a failure.
/// </summary>
/// <remarks>A device or a pipe (<c>/dev/stdout</c>, <c>/dev/fd/63</c>) is written directly: it cannot be replaced.</remarks>
internal sealed class ReportFile : IDisposable
{
    private readonly string _path;
    private readonly string? _temporary;

    private ReportFile(string path)
    {
        _path = TargetOf(Path.GetFullPath(path));
        _temporary = IsDevice(_path) ? null : $"{_path}.{Guid.NewGuid():N}.tmp";
        Stream = _temporary is null ? File.OpenWrite(_path) : CreateLike(_path, _temporary);
    }

    public FileStream Stream { get; }

    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static ReportFile Open(string path)
    {
        try
        {
            return new ReportFile(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The file '{path}' cannot be written: {error.Message}");
        }
    }

    public void Commit()
    {
        Stream.Dispose();
        if (_temporary is not null)
        {
            File.Move(_temporary, _path, overwrite: true);
        }
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (_temporary is not null)
        {
            File.Delete(_temporary);
        }
    }

    /// <summary>What a link leads to is replaced, not the link. The links in /dev lead to what is open already.</summary>
    private static string TargetOf(string path) =>
        !IsDevice(path) && new FileInfo(path).LinkTarget is not null
            ? File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName
            : path;

    /// <summary>Shared memory lies in /dev and holds files like any other folder.</summary>
    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    /// <summary>Who could not read the old file cannot read the new one.</summary>
    private static FileStream CreateLike(string original, string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows() && File.Exists(original))
        {
            options.UnixCreateMode = File.GetUnixFileMode(original);
        }

        return new FileStream(path, options);
    }
}
