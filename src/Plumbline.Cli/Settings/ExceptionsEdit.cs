using Plumbline.Cli.Commands;
using Plumbline.Core.Exceptions.Files;
using Plumbline.Core.Yaml;

namespace Plumbline.Cli.Settings;

/// <summary>
/// Changes a file of exceptions as one step: under a lock, so that two changes at once lose nothing, and by a file that
/// takes the old one's place when it is whole.
/// </summary>
internal sealed class ExceptionsEdit(string path, TimeProvider time, CancellationToken stop)
{
    private const int MostAttempts = 500;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <param name="change">Makes the new text of the old one and of what that holds.</param>
    /// <param name="isCreated">Whether a file that is missing is made.</param>
    /// <exception cref="InvalidFileException">The file cannot be used, or not be changed without touching more.</exception>
    public async Task RunAsync(Func<string, IReadOnlyList<ExceptionEntry>, string> change, bool isCreated)
    {
        for (var attempt = 1; !TryRun(change, isCreated); attempt++)
        {
            if (attempt == MostAttempts)
            {
                throw new UsageException($"The file '{path}' is being changed by another program: try again.");
            }

            await Task.Delay(Pause, time, stop);
        }
    }

    private bool TryRun(Func<string, IReadOnlyList<ExceptionEntry>, string> change, bool isCreated)
    {
        using var locked = TryLock(isCreated);
        if (locked is null)
        {
            return false;
        }

        var text = UserFile.Read(locked, path);
        if (text != ReadAgain())
        {
            return false;
        }

        Replace(text, change);
        return true;
    }

    /// <summary>Null when somebody else has the file open for a change.</summary>
    private FileStream? TryLock(bool isCreated)
    {
        if (Directory.Exists(path))
        {
            throw new InvalidFileException(path, "is a folder: name a file.");
        }

        try
        {
            var mode = isCreated ? FileMode.OpenOrCreate : FileMode.Open;
            return new FileStream(path, mode, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InvalidFileException(path, "does not exist.");
        }
        catch (UnauthorizedAccessException error)
        {
            throw new InvalidFileException(path, $"cannot be changed: {error.Message}");
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>By its name: a file that was replaced while we waited for the lock is not the one that is locked.</summary>
    private string? ReadAgain()
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return UserFile.Read(stream, path);
    }

    private void Replace(string text, Func<string, IReadOnlyList<ExceptionEntry>, string> change)
    {
        var mark = text.StartsWith(UserFile.ByteOrderMark) ? UserFile.ByteOrderMark.ToString() : "";
        var plain = text[mark.Length..];
        var entries = string.IsNullOrWhiteSpace(plain) ? [] : ExceptionsFile.Parse(plain, path);
        var changed = change(plain, entries);
        DemandOneChange(entries, changed);
        using var file = ReportFile.Open(path);
        file.Stream.Write(UserFile.Utf8.GetBytes(mark + changed));
        file.Commit();
    }

    /// <summary>A list in brackets, or two exceptions in one line, cannot be changed by lines.</summary>
    private void DemandOneChange(IReadOnlyList<ExceptionEntry> before, string text)
    {
        var problems = new FileProblems(path);
        var after = ExceptionsFile.Read(text, problems);
        var (old, now) = (before.Select(entry => entry.Exception), after.Select(entry => entry.Exception));
        if (
            !problems.IsEmpty
            || Math.Abs(before.Count - after.Count) != 1
            || old.Except(now).Union(now.Except(old)).Count() != 1
        )
        {
            throw new InvalidFileException(path, "is written in a way that cannot be changed here: edit it by hand.");
        }
    }
}
