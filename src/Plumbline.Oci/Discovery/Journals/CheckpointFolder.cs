using System.Text.Json;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Authentication;

namespace Plumbline.Oci.Discovery.Journals;

/// <summary>
/// The folder in which scans keep their journals until they are complete. Two scans at once have a file each; one that
/// is open cannot be resumed. Files of others are left alone.
/// </summary>
/// <param name="warn">Takes sentences about what the user should know.</param>
internal sealed class CheckpointFolder(string path, Action<string> warn)
{
    private const string Start = "scan-";
    private const string End = ".checkpoint";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>The newest first: names begin with the time.</summary>
    private IEnumerable<string> Names =>
        Directory.Exists(path)
            ? Directory.EnumerateFiles(path, $"{Start}*{End}").Where(IsOurs).OrderDescending(StringComparer.Ordinal)
            : [];

    /// <exception cref="IOException">The folder or file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public Journal Create(JournalHeader header)
    {
        CreateFolder();
        var name = $"{Start}{Guid.CreateVersion7(header.StartedAt):N}{End}";
        var file = JournalFile.Create(Path.Combine(path, name), WarnOfFull);
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(header, OciJson.Default.JournalHeader), (byte)'\n'];
        file.Append(line, .., count: 0);
        return new Journal(file, new Dictionary<string, Answered>());
    }

    /// <summary>The newest journal of the same scan that was not finished; null when there is none.</summary>
    public async Task<(Journal Journal, DateTimeOffset StartedAt)?> FindAsync(string scan, string program)
    {
        foreach (var name in Names)
        {
            if (TryOpen(name) is { } file)
            {
                var header = await JournalLoader.ReadHeaderAsync(file);
                if (header?.Scan == scan && IsOfProgram(header, program))
                {
                    return (await JournalLoader.LoadAsync(file), header.StartedAt);
                }

                file.Dispose();
            }
        }

        return null;
    }

    /// <summary>Removes what nobody has gone on with for a week.</summary>
    public void RemoveOld(DateTimeOffset now)
    {
        foreach (var name in Names.Where(name => File.GetLastWriteTimeUtc(name) < now.UtcDateTime - Kept))
        {
            using var file = TryOpen(name);
            Remove(file);
        }
    }

    /// <summary>Removes the journals of the same scan that are older than one which came to its end.</summary>
    public async Task RemoveOlderAsync(string own, string scan)
    {
        foreach (var name in Names.Where(name => string.CompareOrdinal(name, own) < 0))
        {
            using var file = TryOpen(name);
            if (file is not null && (await JournalLoader.ReadHeaderAsync(file))?.Scan == scan)
            {
                Remove(file);
            }
        }
    }

    private static bool IsOurs(string name) =>
        Guid.TryParseExact(Path.GetFileName(name)[Start.Length..^End.Length], "N", out _);

    private static void Remove(JournalFile? file)
    {
        if (file?.Path is { } path)
        {
            File.Delete(path);
        }
    }

    private bool IsOfProgram(JournalHeader header, string program)
    {
        if (header.Program == program)
        {
            return true;
        }

        warn(
            $"The scan that began at {SecurityToken.Moment(header.StartedAt)} was made by another version of plumb, which may have asked differently: it is not gone on with."
        );
        return false;
    }

    private void WarnOfFull(string reason) =>
        warn(
            $"The checkpoint takes no more ({reason.TrimEnd('.')}). The scan goes on in memory; if it is interrupted, --resume asks again for what is read from now on."
        );

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

    /// <summary>Null when another scan has it open, or it may not be opened, or others could have written it.</summary>
    private JournalFile? TryOpen(string name)
    {
        try
        {
            var file = JournalFile.Open(name, WarnOfFull);
            if (!file.IsShared)
            {
                return file;
            }

            file.Dispose();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException) { }

        return null;
    }
}
