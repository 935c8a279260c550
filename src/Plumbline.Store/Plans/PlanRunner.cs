using Plumbline.Core.Plans;

namespace Plumbline.Store.Plans;

/// <summary>
/// Carries a plan out, or takes it back: one step after the other, each journaled before it is sent and after it has worked.
/// Whoever runs it again, after a crash too, goes on with the same plan.
/// </summary>
/// <param name="boundary">Called at each edge between the world and the journal; see <see cref="StepRun"/>.</param>
public sealed class PlanRunner(
    Plan plan,
    string planPath,
    IReadOnlyDictionary<string, StepAction> actions,
    AuditLog audit,
    TimeProvider time,
    Func<string, Task> boundary
)
{
    private readonly StepRunner _steps = new(plan, actions, audit, boundary);

    /// <summary>Looks at every step that can be looked at, and changes nothing.</summary>
    /// <returns>What stands in the way, by step; empty when nothing does.</returns>
    public static async Task<IReadOnlyList<(PlanStep Step, string Message)>> CheckAsync(
        Plan plan,
        string planPath,
        IReadOnlyDictionary<string, StepAction> actions,
        CancellationToken cancellationToken
    )
    {
        var problems = new List<(PlanStep, string)>();
        var state = PlanState.Read(plan, planPath);
        foreach (var (item, step) in plan.Items.SelectMany(item => item.Steps.Select(step => (item, step))))
        {
            if (state.StatusOf(step) != StepStatus.Done && actions.TryGetValue(step.Action, out var action))
            {
                var run = new StepRun(plan.Id, step, state.ProducedBy(item), _ => Task.CompletedTask);
                await TryAsync(action, run, problems, cancellationToken);
            }
        }

        return problems;
    }

    /// <exception cref="PlanFileException">Another run is under way, or the plan was rolled back.</exception>
    public async Task<PlanRunResult> ApplyAsync(IProgress<PlanProgress> progress, CancellationToken cancellationToken)
    {
        using var held = PlanLock.Take(planPath);
        using var journal = PlanJournal.Open(plan, planPath, time);
        if (PlanState.Of(plan, journal).IsRolledBack)
        {
            throw new PlanFileException("This plan was rolled back and cannot be carried out again: make a new one.");
        }

        var waiting = new List<(PlanStep Step, DateTimeOffset At)>();
        foreach (var item in plan.Items)
        {
            if (await ApplyAsync(item, journal, waiting, progress, cancellationToken) is { } ended)
            {
                return End(ended);
            }
        }

        return End(
            waiting.Count == 0
                ? new(PlanRunOutcome.Done)
                : new(PlanRunOutcome.Waiting, waiting.MinBy(pair => pair.At).Step, "the time to observe is not over")
                {
                    NextAt = waiting.Min(pair => pair.At),
                }
        );
    }

    /// <summary>Null when the run goes on.</summary>
    private async Task<PlanRunResult?> ApplyAsync(
        PlanItem item,
        PlanJournal journal,
        List<(PlanStep Step, DateTimeOffset At)> waiting,
        IProgress<PlanProgress> progress,
        CancellationToken cancellationToken
    )
    {
        foreach (var step in item.Steps)
        {
            var state = PlanState.Of(plan, journal);
            if (state.StatusOf(step) == StepStatus.Done)
            {
                continue;
            }

            if (state.EarliestOf(step, item) is { } earliest && earliest > time.GetUtcNow())
            {
                waiting.Add((step, earliest));
                _steps.Report(progress, step, StepStatus.Waiting);
                return null;
            }

            if (await _steps.TakeAsync(step, item, isUndo: false, journal, progress, cancellationToken) is { } ended)
            {
                return ended;
            }
        }

        return null;
    }

    /// <summary>Takes back, in reverse, all that was taken and can be taken back.</summary>
    /// <exception cref="PlanFileException">Another run is under way.</exception>
    public async Task<PlanRunResult> RollbackAsync(
        IProgress<PlanProgress> progress,
        CancellationToken cancellationToken
    )
    {
        using var held = PlanLock.Take(planPath);
        using var journal = PlanJournal.Open(plan, planPath, time);
        if (!PlanState.Of(plan, journal).IsRolledBack)
        {
            journal.BeginRollback();
        }

        return End(await UndoAsync(journal, progress, cancellationToken));
    }

    /// <summary>A resource that is not visible any more does not keep the others from having their keys back.</summary>
    private async Task<PlanRunResult> UndoAsync(
        PlanJournal journal,
        IProgress<PlanProgress> progress,
        CancellationToken cancellationToken
    )
    {
        PlanRunResult? missed = null;
        var steps = plan.Items.Reverse().SelectMany(item => UndoOrder(item).Select(step => (item, step)));
        foreach (var (item, step) in steps.Where(pair => pair.step.Reverse is not null))
        {
            var ended = PlanState.Of(plan, journal).MayBeTaken(step)
                ? await _steps.TakeAsync(step, item, isUndo: true, journal, progress, cancellationToken)
                : null;
            if (ended is { IsNotVisible: false })
            {
                return ended;
            }

            missed ??= ended;
        }

        return missed ?? new(PlanRunOutcome.Done);
    }

    /// <summary>What follows from a change (a bucket's re-encryption) is taken back after the change itself.</summary>
    private static IEnumerable<PlanStep> UndoOrder(PlanItem item) =>
        item.Steps.Reverse().OrderBy(step => step.FollowsStep is null ? 0 : 1);

    private static async Task TryAsync(
        StepAction action,
        StepRun run,
        List<(PlanStep, string)> problems,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await action.CheckAsync(run, cancellationToken);
        }
        catch (StepException error)
        {
            problems.Add((run.Step, error.Message));
        }
    }

    private PlanRunResult End(PlanRunResult result)
    {
        audit.Seal(plan, result);
        return result;
    }
}
