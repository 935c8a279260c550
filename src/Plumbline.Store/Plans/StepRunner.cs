using Plumbline.Core.Plans;

namespace Plumbline.Store.Plans;

/// <summary>Takes single steps, or takes them back, with journal and audit.</summary>
internal sealed class StepRunner(
    Plan plan,
    IReadOnlyDictionary<string, StepAction> actions,
    AuditLog audit,
    Func<string, Task> boundary
)
{
    /// <summary>Null when the run goes on.</summary>
    public async Task<PlanRunResult?> TakeAsync(
        PlanStep step,
        PlanItem item,
        bool isUndo,
        PlanJournal journal,
        IProgress<PlanProgress> progress,
        CancellationToken cancellationToken
    )
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return new(PlanRunOutcome.Stopped, step, "stopped before this step");
        }

        try
        {
            await TakeAsync(step, item, isUndo, journal, progress);
            return null;
        }
        catch (StepException error)
        {
            journal.Fail(step, error.Message);
            audit.Fail(plan, step, error);
            Report(progress, step, StepStatus.Failed);
            return new(OutcomeOf(error), step, error.Message)
            {
                IsNotVisible = error.Failure == StepFailure.NotVisible,
            };
        }
    }

    /// <summary>A step that was begun is brought to its end: half of one is of no use to anybody.</summary>
    private async Task TakeAsync(
        PlanStep step,
        PlanItem item,
        bool isUndo,
        PlanJournal journal,
        IProgress<PlanProgress> progress
    )
    {
        await boundary($"{step.Id} pending");
        journal.Begin(step, isUndo);
        Report(progress, step, isUndo ? StepStatus.Undoing : StepStatus.Begun);
        await boundary($"{step.Id} begun");
        var state = PlanState.Of(plan, journal);
        var run = RunOf(step, state.ProducedBy(item));
        var outcome = isUndo
            ? await UndoAsync(run, wasDone: state.OutcomeOf(step) is not null)
            : await ActionOf(step).DoAsync(run, CancellationToken.None);
        await boundary($"{step.Id} taken");
        journal.Finish(step, isUndo, outcome);
        audit.Add(plan, step, isUndo ? "undone" : "done", outcome);
        Report(progress, step, isUndo ? StepStatus.Undone : StepStatus.Done);
        await boundary($"{step.Id} done");
    }

    /// <summary>
    /// Of a resource that is gone, and of a step that never came to its end since others had changed the world, nothing is
    /// to be undone.
    /// </summary>
    private async Task<StepOutcome> UndoAsync(StepRun run, bool wasDone)
    {
        try
        {
            return await ActionOf(run.Step).UndoAsync(run, CancellationToken.None);
        }
        catch (StepException error)
            when (error.Failure == StepFailure.Gone || (error.Failure == StepFailure.WorldChanged && !wasDone))
        {
            return new StepOutcome { Changed = false };
        }
    }

    private static PlanRunOutcome OutcomeOf(StepException error) =>
        error.Failure is StepFailure.WorldChanged or StepFailure.Gone or StepFailure.NotVisible
            ? PlanRunOutcome.WorldChanged
            : PlanRunOutcome.Failed;

    private StepRun RunOf(PlanStep step, IReadOnlyDictionary<string, string> produced) =>
        new(plan.Id, step, produced, name => boundary($"{step.Id} {name}"));

    private StepAction ActionOf(PlanStep step) =>
        actions.GetValueOrDefault(step.Action)
        ?? throw new StepException(StepFailure.Impossible, $"this version knows no action '{step.Action}'");

    public void Report(IProgress<PlanProgress> progress, PlanStep step, StepStatus status)
    {
        var steps = plan.Steps.ToList();
        progress.Report(new(step, status, steps.FindIndex(other => other.Id == step.Id) + 1, steps.Count));
    }
}
