using Plumbline.Cli.Commands;
using Plumbline.Core.Exceptions.Files;
using Plumbline.Core.Yaml;

namespace Plumbline.Cli.Settings;

/// <summary>
/// Changes a file of exceptions as one step: behind a lock file, so that two changes at once lose nothing, and by a file
/// that takes the old one's place when it is whole. Those who only read need not wait.
/// </summary>
internal sealed class ExceptionsEdit(string path, TimeProvider time, CancellationToken stop)
{
    private const int MostAttempts = 500;

    // To look whether the file is there would be too late: its holder may have removed it since.
    private const int FileExistsOnUnix = 17;
    private const int FileExistsOnWindows = unchecked((int)0x80070050);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly string _lock = path + ".lock";

    /// <param name="change">Makes the new text of the old one and of what that holds.</param>
    /// <param name="isCreated">Whether a file that is missing is made.</param>
    /// <exception cref="InvalidFileException">The file cannot be used, or not be changed without touching more.</exception>
    /// <exception cref="UsageException">Another program keeps it locked.</exception>
    public async Task RunAsync(Func<string, IReadOnlyList<ExceptionEntry>, string> change, bool isCreated)
    {
        if (!isCreated && !File.Exists(path))
        {
            throw new InvalidFileException(path, "does not exist.");
        }

        await LockAsync();
        try
        {
            Replace(change);
        }
        finally
        {
            File.Delete(_lock);
        }
    }

    private async Task LockAsync()
    {
        for (var attempt = 1; !TryLock(); attempt++)
        {
            if (attempt == MostAttempts)
            {
                throw new UsageException(
                    $"The file '{path}' is being changed by another program. If none runs any more, remove '{_lock}'."
                );
            }

            await Task.Delay(Pause, time, stop);
        }
    }

    private bool TryLock()
    {
        try
        {
            using var made = new FileStream(_lock, FileMode.CreateNew, FileAccess.Write);
            return true;
        }
        catch (IOException error) when (error.HResult is FileExistsOnUnix or FileExistsOnWindows)
        {
            return false;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InvalidFileException(path, $"cannot be changed: {error.Message}");
        }
    }

    private void Replace(Func<string, IReadOnlyList<ExceptionEntry>, string> change)
    {
        var text = File.Exists(path) || Directory.Exists(path) ? UserFile.ReadWhole(path) : "";
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
        var after = ExceptionsFile.Read(text, problems).Select(entry => entry.Exception).ToHashSet();
        after.SymmetricExceptWith(before.Select(entry => entry.Exception));
        if (!problems.IsEmpty || after.Count != 1)
        {
            throw new InvalidFileException(path, "is written in a way that cannot be changed here: edit it by hand.");
        }
    }
}
