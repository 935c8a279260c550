using System.Text;
using System.Text.Json;
using Plumbline.Core.Plans;

namespace Plumbline.Store.Plans;

/// <summary>
/// What was done of a plan, written to disk before and after each step, so that whoever comes next can go on wherever the
/// last one stopped. Beside the plan, <c>PLAN.journal</c>: a line of JSON for each event.
/// </summary>
internal sealed class PlanJournal : IDisposable
{
    private readonly FileStream _file;
    private readonly List<JournalEntry> _entries;
    private readonly TimeProvider _time;

    private PlanJournal(FileStream file, List<JournalEntry> entries, TimeProvider time) =>
        (_file, _entries, _time) = (file, entries, time);

    public static string PathFor(string planPath) => $"{planPath}.journal";

    public IReadOnlyList<JournalEntry> Entries => _entries;

    /// <summary>Opens it to go on with, or begins it.</summary>
    /// <exception cref="PlanFileException">It is another plan's, or damaged.</exception>
    public static PlanJournal Open(Plan plan, string planPath, TimeProvider time)
    {
        var path = PathFor(planPath);
        var (entries, whole) = File.Exists(path) ? Read(plan, path) : ([], 0);
        FileStream file;
        try
        {
            file = new FileStream(path, PrivateFile.ToHold());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PlanFileException($"'{path}' cannot be written: {error.Message}", error);
        }

        // What a crash left of a last line was never acted upon.
        file.SetLength(whole);
        file.Seek(0, SeekOrigin.End);
        var journal = new PlanJournal(file, entries, time);
        if (entries.Count == 0)
        {
            journal.Add(JournalEvent.Plan, entry => entry with { PlanId = plan.Id, Digest = plan.Digest });
        }

        return journal;
    }

    /// <summary>What it says; nothing when there is none.</summary>
    /// <exception cref="PlanFileException">It is another plan's, or damaged.</exception>
    public static IReadOnlyList<JournalEntry> ReadAll(Plan plan, string planPath) =>
        File.Exists(PathFor(planPath)) ? Read(plan, PathFor(planPath)).Entries : [];

    public void Begin(PlanStep step, bool isUndo) =>
        Add(isUndo ? JournalEvent.UndoBegun : JournalEvent.Begun, entry => entry with { Step = step.Id });

    public void Finish(PlanStep step, bool isUndo, StepOutcome outcome) =>
        Add(
            isUndo ? JournalEvent.Undone : JournalEvent.Done,
            entry => entry with { Step = step.Id, Outcome = outcome }
        );

    public void Fail(PlanStep step, string message) =>
        Add(JournalEvent.Failed, entry => entry with { Step = step.Id, Message = message });

    public void BeginRollback() => Add(JournalEvent.RollbackBegun, entry => entry);

    public void Dispose() => _file.Dispose();

    /// <summary>On the disk when this returns.</summary>
    private void Add(JournalEvent what, Func<JournalEntry, JournalEntry> complete)
    {
        var entry = complete(new JournalEntry { Event = what, At = _time.GetUtcNow() });
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(entry, PlanJson.Default.JournalEntry), (byte)'\n'];
        _file.Write(line);
        _file.Flush(flushToDisk: true);
        _entries.Add(entry);
    }

    /// <returns>The entries, and how long the file is without what a crash left of a last line.</returns>
    private static (List<JournalEntry> Entries, long Whole) Read(Plan plan, string path)
    {
        var bytes = File.ReadAllBytes(path);
        var whole = Array.LastIndexOf(bytes, (byte)'\n') + 1;
        var entries = new List<JournalEntry>();
        foreach (var line in Encoding.UTF8.GetString(bytes, 0, whole).Split('\n')[..^1])
        {
            entries.Add(Parse(line, path, entries.Count + 1));
        }

        return
            entries is [var first, ..]
            && (first.Event != JournalEvent.Plan || first.PlanId != plan.Id || first.Digest != plan.Digest)
            ? throw new PlanFileException(
                $"'{path}' is the journal of another plan: keep plan and journal together, and do not write another plan to the same place."
            )
            : (entries, whole);
    }

    private static JournalEntry Parse(string line, string path, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, PlanJson.Default.JournalEntry)
                ?? throw new PlanFileException($"Line {number} of '{path}' is empty.");
        }
        catch (JsonException error)
        {
            throw new PlanFileException(
                $"Line {number} of '{path}' is damaged. Without its journal a plan can be carried out again from the start: what is done is found and not done twice. Move the journal away to do so.",
                error
            );
        }
    }
}
