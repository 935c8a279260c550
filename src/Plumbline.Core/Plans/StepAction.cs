namespace Plumbline.Core.Plans;

/// <summary>
/// A kind of change: what must be there before, how it is made, how it is seen to have worked, and how it is taken back.
/// Both ways converge: a step that was interrupted anywhere, or whose outcome is unknown, is simply done again. They look
/// first, and change nothing where all is as it should be.
/// </summary>
public abstract class StepAction
{
    /// <summary>The name that plans call it by.</summary>
    public abstract string Name { get; }

    /// <summary>Looks whether the step could be taken now, or has been taken already, and changes nothing.</summary>
    /// <exception cref="StepException">The world is not as the plan says, or could not be read.</exception>
    public abstract Task CheckAsync(StepRun run, CancellationToken cancellationToken);

    /// <summary>Takes the step and waits until it has worked.</summary>
    /// <exception cref="StepException">It could not be taken.</exception>
    public abstract Task<StepOutcome> DoAsync(StepRun run, CancellationToken cancellationToken);

    /// <summary>Takes the step back, if the resource is as the step left it, and waits until that has worked.</summary>
    /// <exception cref="StepException">It could not be taken back.</exception>
    public abstract Task<StepOutcome> UndoAsync(StepRun run, CancellationToken cancellationToken);
}
