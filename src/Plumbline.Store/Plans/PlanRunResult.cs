using Plumbline.Core.Plans;

namespace Plumbline.Store.Plans;

/// <summary>How a run of a plan ended.</summary>
/// <param name="Outcome">How.</param>
/// <param name="Step">The step that it ended at; null when it came to its end.</param>
/// <param name="Message">Why, in a sentence; null when it came to its end.</param>
public sealed record PlanRunResult(PlanRunOutcome Outcome, PlanStep? Step = null, string? Message = null)
{
    /// <summary>When there is something to do again; null when not.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>Whether the step's resource is gone, or hidden from the user: a rollback goes on with the others.</summary>
    internal bool IsNotVisible { get; init; }
}
