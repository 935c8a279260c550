using System.Text.Json;
using Plumbline.Oci.Client;

namespace Plumbline.Oci.Discovery.Journals;

/// <summary>Reads the journal of an earlier scan: which questions it had answered, and where the answers are.</summary>
internal static class JournalLoader
{
    /// <returns>Null when the journal is of another scan, or of no scan at all.</returns>
    public static async Task<(Journal Journal, DateTimeOffset StartedAt)?> LoadAsync(JournalFile file, string scan)
    {
        JournalHeader? header = null;
        var pages = new Dictionary<string, List<Segment>>(StringComparer.Ordinal);
        var answered = new Dictionary<string, Answered>(StringComparer.Ordinal);
        long end = 0;
        await foreach (var (offset, line) in JournalLines.ReadAsync(file.OpenRead()))
        {
            header ??= ParseHeader(line.Span, scan);
            if (header is null)
            {
                return null;
            }

            Take(JournalLine.Parse(line.Span, offset), pages, answered);
            end = offset + line.Length + 1;
        }

        file.Truncate(end);
        return header is null ? null : (new Journal(file, answered), header.StartedAt);
    }

    private static void Take(
        (string Question, (int Number, Segment Items)? Page, DateTimeOffset? At)? line,
        Dictionary<string, List<Segment>> pages,
        Dictionary<string, Answered> answered
    )
    {
        if (line is not { } found)
        {
            return;
        }

        if (found.Page is { Number: 0 } first)
        {
            pages[found.Question] = [first.Items];
        }
        else if (found.Page is { } page && pages.TryGetValue(found.Question, out var earlier))
        {
            earlier.Add(page.Items);
        }
        else if (found.At is { } at)
        {
            answered[found.Question] = new Answered(pages.GetValueOrDefault(found.Question) ?? [], at);
        }
    }

    private static JournalHeader? ParseHeader(ReadOnlySpan<byte> line, string scan)
    {
        try
        {
            var header = JsonSerializer.Deserialize(line, OciJson.Default.JournalHeader);
            return header is { Format: JournalHeader.CurrentFormat } && header.Scan == scan ? header : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
