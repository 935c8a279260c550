namespace Plumbline.Cli.Commands;

/// <summary>
/// A file that a report goes to. It is opened before the scan, so that a path that cannot be written costs no scan;
/// it takes its name when the report is whole, so that nobody reads half of one and an old one survives a failure.
/// </summary>
internal sealed class ReportFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;

    private ReportFile(string path)
    {
        _path = path;
        _temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        Stream = File.Create(_temporary);
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
        File.Move(_temporary, _path, overwrite: true);
    }

    public void Dispose()
    {
        Stream.Dispose();
        File.Delete(_temporary);
    }
}
