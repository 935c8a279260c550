namespace Plumbline.Oci.Discovery.Journals;

/// <summary>Reads the journal of an earlier scan: which questions it had answered, and where the answers are.</summary>
internal sealed class JournalLoader
{
    private readonly Dictionary<(string Question, long Attempt), List<Segment>> _pages = [];
    private readonly Dictionary<string, Answered> _answered = new(StringComparer.Ordinal);

    private JournalLoader() { }

    /// <summary>Only the first line. Null when the file is no journal that we can read.</summary>
    public static async Task<JournalHeader?> ReadHeaderAsync(JournalFile file)
    {
        await foreach (var (_, line) in JournalLines.ReadAsync(file.OpenRead()))
        {
            return JournalHeader.Parse(line.Span);
        }

        return null;
    }

    /// <summary>All of a journal whose header is known. What was written last and not finished is cut off.</summary>
    public static async Task<Journal> LoadAsync(JournalFile file)
    {
        var loader = new JournalLoader();
        long end = 0;
        await foreach (var (offset, line) in JournalLines.ReadAsync(file.OpenRead()))
        {
            loader.Take(JournalLine.Parse(line.Span, offset));
            end = offset + line.Length + 1;
        }

        file.Truncate(end);
        return new Journal(file, loader._answered);
    }

    private void Take(JournalEntry? entry)
    {
        if (entry is { Items: { } items })
        {
            Take(entry, items);
        }
        else if (entry is { AskedAt: { } askedAt })
        {
            // After a power failure lines may be missing anywhere.
            var isThere = _pages.Remove((entry.Question, entry.Attempt), out var pages);
            if (isThere && pages!.Count == entry.Number)
            {
                _answered[entry.Question] = new Answered(pages, askedAt);
            }
        }
    }

    private void Take(JournalEntry entry, Segment items)
    {
        var attempt = (entry.Question, entry.Attempt);
        if (entry.Number == 0)
        {
            _pages[attempt] = [items];
            _answered.Remove(entry.Question);
        }
        else if (_pages.TryGetValue(attempt, out var pages))
        {
            pages.Add(items);
        }
    }
}
