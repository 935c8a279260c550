using System.Text.Json.Serialization.Metadata;

namespace Plumbline.Oci.Discovery.Journals;

/// <summary>An answer that is being read. Until it is finished, whoever resumes the scan has to ask again.</summary>
internal sealed class OpenAnswer(JournalFile file, string question, long attempt, DateTimeOffset askedAt)
{
    private int _pages;

    /// <summary>The next page. The first one makes earlier answers to the same question void.</summary>
    /// <param name="opcRequestId">Under which the page can be found at OCI.</param>
    public Segment Add<T>(IReadOnlyList<T> items, JsonTypeInfo<T> type, string? opcRequestId)
    {
        var (line, place) = JournalLine.Page(question, attempt, _pages++, opcRequestId, items, type);
        return file.Append(line, place, items.Count);
    }

    /// <summary>All pages are there.</summary>
    public void Finish() => file.Append(JournalLine.End(question, attempt, _pages, askedAt), .., count: 0);
}
