using Plumbline.Core.Plans;

namespace Plumbline.Store.Plans;

/// <summary>How far a plan is, by its journal.</summary>
public sealed class PlanState
{
    private readonly Dictionary<string, JournalEntry> _last;
    private readonly Dictionary<string, StepOutcome> _outcomes;
    private readonly Dictionary<string, DateTimeOffset> _doneAt;

    private readonly DateTimeOffset _planMadeAt;

    private PlanState(Plan plan, IReadOnlyList<JournalEntry> entries)
    {
        _planMadeAt = plan.CreatedAt;
        var steps = entries.Where(entry => entry.Step is not null).ToList();
        _last = steps.GroupBy(entry => entry.Step!).ToDictionary(group => group.Key, group => group.Last());
        var done = steps.Where(entry => entry is { Event: JournalEvent.Done, Outcome: not null }).ToList();
        _outcomes = done.GroupBy(entry => entry.Step!).ToDictionary(group => group.Key, group => group.Last().Outcome!);
        _doneAt = done.GroupBy(entry => entry.Step!).ToDictionary(group => group.Key, group => group.Last().At);
        IsRolledBack = entries.Any(entry => entry.Event == JournalEvent.RollbackBegun);
    }

    /// <summary>Whether a rollback was begun: the plan cannot be carried out any more.</summary>
    public bool IsRolledBack { get; }

    /// <exception cref="PlanFileException">The journal is another plan's, or damaged.</exception>
    public static PlanState Read(Plan plan, string planPath) => new(plan, PlanJournal.ReadAll(plan, planPath));

    internal static PlanState Of(Plan plan, PlanJournal journal) => new(plan, journal.Entries);

    public StepStatus StatusOf(PlanStep step) =>
        _last.GetValueOrDefault(step.Id)?.Event switch
        {
            null => StepStatus.Pending,
            JournalEvent.Begun => StepStatus.Begun,
            JournalEvent.Done => StepStatus.Done,
            JournalEvent.UndoBegun => StepStatus.Undoing,
            JournalEvent.Undone => StepStatus.Undone,
            _ => StepStatus.Failed,
        };

    /// <summary>Why the step failed last; null when it did not.</summary>
    public string? FailureOf(PlanStep step) => _last.GetValueOrDefault(step.Id)?.Message;

    /// <summary>What came of the step; null when it was never done.</summary>
    public StepOutcome? OutcomeOf(PlanStep step) => _outcomes.GetValueOrDefault(step.Id);

    /// <summary>
    /// When the step may be taken; null for at once. The time to observe begins when the step before it is done; for the
    /// first one when the plan is made.
    /// </summary>
    public DateTimeOffset? EarliestOf(PlanStep step, PlanItem item)
    {
        var index = item.Steps.TakeWhile(other => other.Id != step.Id).Count();
        return step.ObserveDays == 0 ? null
            : index == 0 ? _planMadeAt.AddDays(step.ObserveDays)
            : _doneAt.TryGetValue(item.Steps[index - 1].Id, out var before) ? before.AddDays(step.ObserveDays)
            : null;
    }

    /// <summary>What the steps of an item have produced so far.</summary>
    public IReadOnlyDictionary<string, string> ProducedBy(PlanItem item) =>
        item
            .Steps.SelectMany(step => OutcomeOf(step)?.Produces ?? new Dictionary<string, string>())
            .GroupBy(pair => pair.Key)
            .ToDictionary(group => group.Key, group => group.Last().Value);

    /// <summary>Whether something of it may have been changed, so that a rollback has to look at it.</summary>
    public bool MayBeTaken(PlanStep step) => StatusOf(step) is not (StepStatus.Pending or StepStatus.Undone);
}
