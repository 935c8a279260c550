using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;

namespace Plumbline.Oci.Discovery.Journals;

/// <summary>
/// The answers of a scan at rest: what was read does not stay in memory, and a scan that was stopped or killed can go
/// on where it was. Safe to use from many threads.
/// </summary>
internal sealed class Journal(JournalFile file, IReadOnlyDictionary<string, Answered> earlier) : IDisposable
{
    private readonly ConcurrentDictionary<string, bool> _reused = new(StringComparer.Ordinal);

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

    /// <param name="number">From 0 for each attempt to get an answer: a first page makes those of earlier attempts void.</param>
    public Segment Add<T>(string question, int number, IReadOnlyList<T> items, JsonTypeInfo<T> type)
    {
        var (line, place) = JournalLine.Page(question, number, items, type);
        return file.Append(line, place, items.Count);
    }

    /// <summary>All pages of an answer are there.</summary>
    public void Finish(string question, DateTimeOffset at) => file.Append(JournalLine.End(question, at), .., count: 0);

    public IEnumerable<T> Read<T>(Segment page, JsonTypeInfo<T> type)
        where T : class => JournalLine.ReadItems(file.Read(page), type);

    /// <summary>Nothing is left to resume: the file goes away with the scan.</summary>
    public void Discard()
    {
        if (file.Path is { } path)
        {
            File.Delete(path);
        }
    }

    public void Dispose() => file.Dispose();
}
