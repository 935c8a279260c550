using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
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
        where T : class
    {
        var question = QuestionOf(request);
        if (journal.Find(question) is { Pages: [var page] } answered)
        {
            Date(answered.At);
            return journal.Read(page, type).First();
        }

        var item = await connection.Client.GetAsync(request, type, cancellationToken);
        journal.Add(question, number: 0, [item], type);
        Finish(question);
        return item;
    }

    /// <summary>
    /// The pages of a list. Only an answer without a flaw is finished: what was not whole is asked for again when the
    /// scan is resumed.
    /// </summary>
    /// <param name="keep">Makes of a page's items those that are kept.</param>
    /// <param name="isNew">Whether a page says anything that earlier ones did not; by default when anything is kept.</param>
    /// <exception cref="OciException">A page failed for good; those before it have been given.</exception>
    public async IAsyncEnumerable<JournaledPage<T>> PagesAsync<T>(
        OciRequest request,
        JsonTypeInfo<T> type,
        Func<IReadOnlyList<T>, Task<IReadOnlyList<T>>> keep,
        [EnumeratorCancellation] CancellationToken cancellationToken,
        Predicate<IReadOnlyList<T>>? isNew = null
    )
        where T : class
    {
        var question = QuestionOf(request);
        if (journal.Find(question) is { } answered)
        {
            await foreach (var page in ReplayAsync(question, answered, type, keep))
            {
                yield return page;
            }

            yield break;
        }

        var (number, idle, isWhole) = (0, 0, true);
        await foreach (var page in connection.Client.PagesAsync(request, type, cancellationToken))
        {
            var kept = await keep(page.Items);
            yield return new(journal.Add(question, number++, kept, type), kept, page.Flaws, time.GetUtcNow());
            isWhole &= page.Flaws.Count == 0;
            idle = isNew?.Invoke(page.Items) ?? kept.Count > 0 ? 0 : idle + 1;
            if (idle == MostIdlePages)
            {
                throw Endless(request);
            }
        }

        if (isWhole)
        {
            Finish(question);
        }
    }

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

        Task<IReadOnlyList<T>> Keep(IReadOnlyList<T> page) =>
            Task.FromResult<IReadOnlyList<T>>([.. page.Where(seen.Add)]);
    }

    public IEnumerable<T> Read<T>(Segment page, JsonTypeInfo<T> type)
        where T : class => journal.Read(page, type);

    private async IAsyncEnumerable<JournaledPage<T>> ReplayAsync<T>(
        string question,
        Answered answered,
        JsonTypeInfo<T> type,
        Func<IReadOnlyList<T>, Task<IReadOnlyList<T>>> keep
    )
        where T : class
    {
        Date(answered.At);
        foreach (var page in answered.Pages)
        {
            IReadOnlyList<T> items = [.. journal.Read(page, type)];
            var kept = await keep(items);
            var place = kept.Count == items.Count ? page : journal.Add(question, number: 0, kept, type);
            yield return new(place, kept, [], answered.At);
        }
    }

    private void Finish(string question)
    {
        var now = time.GetUtcNow();
        journal.Finish(question, now);
        Date(now);
    }

    private void Date(DateTimeOffset at)
    {
        lock (_dating)
        {
            OldestAnswer = OldestAnswer < at ? OldestAnswer : at;
        }
    }

    private static string QuestionOf(OciRequest request) =>
        request.Body is null
            ? $"{request.Call.Operation} {request.Uri}"
            : $"{request.Call.Operation} {request.Uri} {System.Text.Encoding.UTF8.GetString(request.Body)}";

    private static OciException Endless(OciRequest request) =>
        new(
            request.Call,
            status: null,
            ClientErrorCode.InvalidResponse,
            $"the list went on for {MostIdlePages} pages without anything new, so it was not read any further"
        );
}
