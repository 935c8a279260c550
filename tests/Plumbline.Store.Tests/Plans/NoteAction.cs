using Plumbline.Core.Plans;

namespace Plumbline.Store.Tests.Plans;

/// <summary>Converges as actions must: what is noted already is not noted again.</summary>
internal sealed class NoteAction(List<string> world) : StepAction
{
    public override string Name => "note";

    public override Task CheckAsync(StepRun run, CancellationToken cancellationToken) => Task.CompletedTask;

    public override Task<StepOutcome> DoAsync(StepRun run, CancellationToken cancellationToken)
    {
        var isNew = !world.Contains(run.Step.Id);
        if (isNew)
        {
            world.Add(run.Step.Id);
        }

        return Task.FromResult(new StepOutcome { Changed = isNew, RequestIds = [$"request-{run.Step.Id}"] });
    }

    public override Task<StepOutcome> UndoAsync(StepRun run, CancellationToken cancellationToken) =>
        Task.FromResult(new StepOutcome { Changed = world.Remove(run.Step.Id) });
}
