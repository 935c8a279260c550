using System.Text.Json;
using Plumbline.Oci.Client;

namespace Plumbline.Oci.Discovery.Journals;

/// <summary>
/// The folder in which scans keep their journals until they are complete. Two scans at once have a file each; one that
/// is open cannot be resumed.
/// </summary>
internal sealed class CheckpointFolder(string path)
{
    private const string Pattern = "scan-*.ndjson";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <exception cref="IOException">The folder or file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public Journal Create(JournalHeader header)
    {
        CreateFolder();
        RemoveOld(header.StartedAt);
        var file = new JournalFile(Path.Combine(path, $"scan-{Guid.CreateVersion7(header.StartedAt):N}.ndjson"));
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(header, OciJson.Default.JournalHeader), (byte)'\n'];
        file.Append(line, .., count: 0);
        return new Journal(file, new Dictionary<string, Answered>());
    }

    /// <summary>The newest journal of the same scan that was not finished; null when there is none.</summary>
    public async Task<(Journal Journal, DateTimeOffset StartedAt)?> FindAsync(string scan)
    {
        if (!Directory.Exists(path))
        {
            return null;
        }

        foreach (var name in Directory.EnumerateFiles(path, Pattern).OrderDescending(StringComparer.Ordinal))
        {
            if (TryOpen(name) is { } file)
            {
                if (await JournalLoader.LoadAsync(file, scan) is { } found)
                {
                    return found;
                }

                file.Dispose();
            }
        }

        return null;
    }

    private void CreateFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private void RemoveOld(DateTimeOffset now)
    {
        foreach (var name in Directory.EnumerateFiles(path, Pattern))
        {
            if (File.GetLastWriteTimeUtc(name) < now.UtcDateTime - Kept && TryOpen(name) is { } file)
            {
                using (file)
                {
                    File.Delete(name);
                }
            }
        }
    }

    /// <summary>Null when another scan has it open, or it may not be opened.</summary>
    private static JournalFile? TryOpen(string name)
    {
        try
        {
            return new JournalFile(name);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
