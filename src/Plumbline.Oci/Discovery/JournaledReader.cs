using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery.Journals;

namespace Plumbline.Oci.Discovery;

/// <summary>Asks OCI, or the journal where an earlier scan has asked already.</summary>
internal sealed class JournaledReader(OciConnection connection, Journal journal, TimeProvider time)
{
    /// <summary>A list that goes on for so many pages without anything new has no end.</summary>
    private const int MostIdlePages = 50;

    private readonly Lock _dating = new();

    /// <summary>The time of the oldest answer that was used; null before the first.</summary>
    public DateTimeOffset? OldestAnswer { get; private set; }

    /// <summary>How many questions an earlier scan had the answers to.</summary>
    public int Reused => journal.Reused;

    /// <exception cref="OciException">The call failed for good.</exception>
    public async Task<T> GetAsync<T>(OciRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class => (await AnswerAsync(request, type, cancellationToken)).Item;

    /// <summary>A resource, which knows the answer it came in.</summary>
    /// <param name="id">The OCID that must come back; null where the caller looks whether it is the right one.</param>
    /// <exception cref="OciException">The call failed for good, or the answer is about another resource.</exception>
    public async Task<T> GetResourceAsync<T>(
        OciRequest request,
        string? id,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken
    )
        where T : Resource
    {
        var (item, provenance) = await AnswerAsync(request, type, cancellationToken);
        request.DemandAnswerAbout(id ?? item.Id, item.Id);
        return item with { Provenance = provenance };
    }

    private async Task<(T Item, Provenance Provenance)> AnswerAsync<T>(
        OciRequest request,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var question = QuestionOf<T>(request);
        if (journal.Find(question) is { Pages: [{ Count: 1 } page] } answered)
        {
            Date(answered.AskedAt);
            return (journal.Read(page, type)[0], ProvenanceOf(request, page.OpcRequestId, answered.AskedAt));
        }

        var askedAt = time.GetUtcNow();
        var (item, opcRequestId) = await connection.Client.GetAsync(request, type, cancellationToken);
        var answer = journal.Begin(question, askedAt);
        answer.Add([item], type, opcRequestId);
        answer.Finish();
        Date(askedAt);
        return (item, ProvenanceOf(request, opcRequestId, askedAt));
    }

    /// <summary>
    /// The pages of a list. Only an answer without a flaw is finished: what was not whole is asked for again when the
    /// scan is resumed.
    /// </summary>
    /// <param name="keep">Says what of a page's items is kept.</param>
    /// <exception cref="OciException">A page failed for good; those before it have been given.</exception>
    public IAsyncEnumerable<JournaledPage<T>> PagesAsync<T>(
        OciRequest request,
        JsonTypeInfo<T> type,
        Func<IReadOnlyList<T>, Task<KeptPage<T>>> keep,
        CancellationToken cancellationToken
    )
        where T : class =>
        journal.Find(QuestionOf<T>(request)) is { } answered
            ? ReplayAsync(request, answered, type, keep)
            : AskAsync(request, type, keep, cancellationToken);

    /// <summary>A whole list in memory, for what is small.</summary>
    /// <returns>The items, and what went wrong at the end or in between.</returns>
    public async Task<(IReadOnlyList<T> Items, IReadOnlyList<OciException> Failures)> ListAsync<T>(
        OciRequest request,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var (items, failures, seen) = (new List<T>(), new List<OciException>(), new HashSet<T>());
        try
        {
            await foreach (var page in PagesAsync(request, type, Keep, cancellationToken))
            {
                items.AddRange(page.Items);
                failures.AddRange(page.Flaws);
            }
        }
        catch (OciException error)
        {
            failures.Add(error);
        }

        return (items, failures);

        Task<KeptPage<T>> Keep(IReadOnlyList<T> page) =>
            Task.FromResult(new KeptPage<T>(page, [.. page.Where(seen.Add)]));
    }

    /// <summary>Whoever resumes this scan asks this again: the answer does not fit others.</summary>
    public void Forget<T>(OciRequest request) => journal.Forget(QuestionOf<T>(request));

    public IEnumerable<T> Read<T>(Segment page, JsonTypeInfo<T> type)
        where T : class => journal.Read(page, type);

    private async IAsyncEnumerable<JournaledPage<T>> AskAsync<T>(
        OciRequest request,
        JsonTypeInfo<T> type,
        Func<IReadOnlyList<T>, Task<KeptPage<T>>> keep,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
        where T : class
    {
        var askedAt = time.GetUtcNow();
        var answer = journal.Begin(QuestionOf<T>(request), askedAt);
        var (idle, isWhole) = (0, true);
        await foreach (var page in connection.Client.PagesAsync(request, type, cancellationToken))
        {
            Date(askedAt);
            var kept = await keep(page.Items);
            var place = Place(kept, kept.Items, answer.Add(kept.Items, type, page.OpcRequestId), type);
            var provenance = ProvenanceOf(request, page.OpcRequestId, askedAt);
            yield return new(place, kept.New, page.Flaws, provenance, time.GetUtcNow());
            isWhole &= kept.IsWhole && page.Flaws.Count == 0;
            idle = kept.IsIdle ? idle + 1 : 0;
            if (idle == MostIdlePages)
            {
                throw Endless(request);
            }
        }

        if (isWhole)
        {
            answer.Finish();
        }
    }

    private async IAsyncEnumerable<JournaledPage<T>> ReplayAsync<T>(
        OciRequest request,
        Answered answered,
        JsonTypeInfo<T> type,
        Func<IReadOnlyList<T>, Task<KeptPage<T>>> keep
    )
        where T : class
    {
        Date(answered.AskedAt);
        foreach (var page in answered.Pages)
        {
            var items = journal.Read(page, type);
            var kept = await keep(items);
            var provenance = ProvenanceOf(request, page.OpcRequestId, answered.AskedAt);
            yield return new(Place(kept, items, page, type), kept.New, [], provenance, answered.AskedAt);
        }
    }

    /// <summary>Where those that are new rest: on the page itself when it holds just them.</summary>
    private Segment Place<T>(KeptPage<T> kept, IReadOnlyList<T> items, Segment page, JsonTypeInfo<T> type) =>
        kept.New.SequenceEqual(items) ? page : journal.Rest(kept.New, type);

    private void Date(DateTimeOffset at)
    {
        lock (_dating)
        {
            OldestAnswer = OldestAnswer < at ? OldestAnswer : at;
        }
    }

    private static Provenance ProvenanceOf(OciRequest request, string? opcRequestId, DateTimeOffset at) =>
        new(request.Call.Operation, request.Uri.AbsoluteUri, opcRequestId, at);

    /// <summary>One answer may be read as several types, each of which keeps something else of it.</summary>
    private static string QuestionOf<T>(OciRequest request) =>
        request.Body is null
            ? $"{typeof(T).Name} {request.Call.Operation} {request.Uri}"
            : $"{typeof(T).Name} {request.Call.Operation} {request.Uri} {System.Text.Encoding.UTF8.GetString(request.Body)}";

    private static OciException Endless(OciRequest request) =>
        new(
            request.Call,
            status: null,
            ClientErrorCode.InvalidResponse,
            $"the list went on for {MostIdlePages} pages without anything new, so it was not read any further"
        );
}
