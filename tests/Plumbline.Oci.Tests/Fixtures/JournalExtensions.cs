using Plumbline.Oci.Client;
using Plumbline.Oci.Discovery.Journals;
using Plumbline.Oci.Search;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>Journals of texts.</summary>
internal static class JournalExtensions
{
    public static Segment Add(this OpenAnswer answer, params IEnumerable<string> items) =>
        answer.Add(
            [.. items.Select(item => new SearchHit("key", item, "root"))],
            OciJson.Default.SearchHit,
            opcRequestId: null
        );

    /// <summary>A whole answer of one page.</summary>
    public static void Answer(this Journal journal, string question, params IEnumerable<string> items)
    {
        var answer = journal.Begin(question, CheckpointHome.Began);
        answer.Add(items);
        answer.Finish();
    }

    /// <summary>The pages of an answer; null when there is none.</summary>
    public static IReadOnlyList<string[]>? Pages(this Journal journal, string question) =>
        journal.Find(question)?.Pages.Select(page => journal.Texts(page)).ToList();

    public static string[] Texts(this Journal journal, Segment page) =>
        [.. journal.Read(page, OciJson.Default.SearchHit).Select(hit => hit.Identifier)];
}
