using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Plumbline.Oci.Discovery.Journals;

/// <summary>
/// The answers of a scan at rest: what was read does not stay in memory, and a scan that was stopped or killed can go
/// on where it was. Safe to use from many threads.
/// </summary>
internal sealed class Journal(JournalFile file, IReadOnlyDictionary<string, Answered> earlier) : IDisposable
{
    private readonly ConcurrentDictionary<string, bool> _reused = new(StringComparer.Ordinal);
    private readonly long _lengthAtFirst = file.Length;
    private long _attempts;

    /// <summary>Where it is kept; null when it is gone with the scan.</summary>
    public string? Path => file.Path;

    /// <summary>How many questions were answered from an earlier scan.</summary>
    public int Reused => _reused.Count;

    /// <summary>The answer of the earlier scan; null when it had not finished that question.</summary>
    public Answered? Find(string question)
    {
        var found = earlier.GetValueOrDefault(question);
        if (found is not null)
        {
            _reused[question] = true;
        }

        return found;
    }

    /// <param name="askedAt">When the question was asked.</param>
    public OpenAnswer Begin(string question, DateTimeOffset askedAt) =>
        new(file, question, Interlocked.Increment(ref _attempts), askedAt);

    /// <summary>Items that are to be read again in this scan, and answer no question.</summary>
    public Segment Rest<T>(IReadOnlyList<T> items, JsonTypeInfo<T> type)
    {
        var (line, place) = JournalLine.Rest(items, type);
        return file.Append(line, place, items.Count);
    }

    /// <summary>Whoever resumes this scan asks this again.</summary>
    public void Forget(string question) =>
        Begin(question, DateTimeOffset.MinValue).Add([], Client.OciJson.Default.JournalHeader, opcRequestId: null);

    /// <exception cref="IOException">The file is not what was written: somebody else changed it.</exception>
    public IReadOnlyList<T> Read<T>(Segment page, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JournalLine.ReadItems(file.Read(page), type);
        }
        catch (JsonException error)
        {
            throw new IOException($"The checkpoint '{Path}' is damaged. Remove it, or scan without --resume.", error);
        }
    }

    /// <summary>Nothing is left to resume: the file goes away. One that cannot be removed is too old in some days.</summary>
    public void Discard()
    {
        try
        {
            if (Path is { } path)
            {
                File.Delete(path);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException) { }
    }

    /// <summary>A journal without any answer is not kept: a scan that was refused at once leaves nothing behind.</summary>
    public void Dispose()
    {
        if (earlier.Count == 0 && file.Length == _lengthAtFirst)
        {
            Discard();
        }

        file.Dispose();
    }
}
