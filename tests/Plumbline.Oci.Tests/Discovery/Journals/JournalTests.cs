using CsCheck;
using Plumbline.Oci.Client;
using Plumbline.Oci.Discovery.Journals;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Discovery.Journals;

/// <summary>What is written down comes back, and only that.</summary>
public sealed class JournalTests : IDisposable
{
    private static readonly string[] Questions = ["ListKeys https://a/?b=c", "", "\"}\n{\"items\":[", "ключ 🔑"];

    /// <summary>Names and tags are whatever users of the tenancy typed. Half of a character is no text in JSON.</summary>
    private static readonly Gen<string> Text = Gen.OneOf(Gen.String, Gen.OneOf("", "\n", "]}", "\u0000", "\u2028"))
        .Select(text => string.Concat(text.EnumerateRunes()));

    private static readonly Gen<Step[]> Session = Gen.Select(
            Gen.OneOf(Deed.Begin, Deed.Add, Deed.Add, Deed.Add, Deed.Finish, Deed.Rest, Deed.Forget),
            Gen.Int[0, Questions.Length - 1],
            Gen.Int[0, 2],
            Text.Array[0, 4]
        )
        .Select((deed, question, attempt, items) => new Step(deed, question, attempt, items))
        .Array[0, 30];

    private readonly CheckpointHome _home = new();

    private enum Deed
    {
        Begin,
        Add,
        Finish,
        Rest,
        Forget,
    }

    public void Dispose() => _home.Dispose();

    [Fact]
    public Task Any_pages_of_any_items_come_back_and_those_of_unfinished_attempts_do_not() =>
        Session
            .Array[1, 3]
            .SampleAsync(
                async sessions =>
                {
                    using var home = new CheckpointHome();
                    home.Leave();
                    var expected = new Dictionary<string, string[][]>(StringComparer.Ordinal);
                    foreach (var session in sessions)
                    {
                        using var journal = await home.FindAsync();
                        ShouldHold(journal!, expected);
                        Write(journal!, session, expected);
                    }

                    using var last = await home.FindAsync();
                    ShouldHold(last!, expected);
                },
                iter: 500
            );

    [Fact]
    public async Task A_page_can_be_read_at_once_and_while_others_are_written()
    {
        using var journal = _home.Create();
        var texts = Enumerable.Range(0, 2000).Select(number => $"{number} {new string('x', number % 900)}").ToList();

        await Parallel.ForEachAsync(
            texts,
            TestContext.Current.CancellationToken,
            (text, _) =>
            {
                var page = journal.Begin("question", CheckpointHome.Began).Add(text, text);
                journal.Texts(page).ShouldBe([text, text]);
                return ValueTask.CompletedTask;
            }
        );
    }

    [Fact]
    public async Task An_answer_is_as_old_as_its_question()
    {
        _home.Leave();
        using var journal = await _home.FindAsync();
        journal!.Find("question")!.AskedAt.ShouldBe(CheckpointHome.Began);
    }

    [Fact]
    public async Task Each_question_that_was_used_again_counts_once()
    {
        _home.Leave();
        using var journal = await _home.FindAsync();
        journal!.Find("question");
        journal.Find("question");
        journal.Find("another");
        journal.Reused.ShouldBe(1);
    }

    private static void ShouldHold(Journal journal, Dictionary<string, string[][]> expected)
    {
        foreach (var question in Questions)
        {
            journal.Pages(question).ShouldBe(expected.GetValueOrDefault(question));
        }
    }

    /// <summary>Does what the steps say, and keeps beside it what has to come back.</summary>
    private static void Write(Journal journal, Step[] steps, Dictionary<string, string[][]> expected)
    {
        var open = new Dictionary<(int, int), (OpenAnswer Answer, List<string[]> Pages)>();
        foreach (var step in steps)
        {
            var question = Questions[step.Question];
            var attempt = (step.Question, step.Attempt);
            switch (step.Deed)
            {
                case Deed.Begin:
                    open[attempt] = (journal.Begin(question, CheckpointHome.Began), []);
                    break;
                case Deed.Add when open.TryGetValue(attempt, out var answer):
                    journal.Texts(answer.Answer.Add(step.Items)).ShouldBe(step.Items);
                    answer.Pages.Add(step.Items);
                    Void(expected, question, when: answer.Pages.Count == 1);
                    break;
                case Deed.Finish when open.Remove(attempt, out var answer) && answer.Pages.Count > 0:
                    answer.Answer.Finish();
                    expected[question] = [.. answer.Pages];
                    break;
                case Deed.Rest:
                    _ = journal.Rest([], OciJson.Default.SearchHit);
                    break;
                case Deed.Forget:
                    journal.Forget(question);
                    Void(expected, question, when: true);
                    break;
            }
        }
    }

    private static void Void(Dictionary<string, string[][]> expected, string question, bool when)
    {
        if (when)
        {
            expected.Remove(question);
        }
    }

    private sealed record Step(Deed Deed, int Question, int Attempt, string[] Items);
}
