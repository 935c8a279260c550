namespace Plumbline.Core.Plans;

/// <summary>What an action gets to work with.</summary>
/// <param name="PlanId">The plan's id.</param>
/// <param name="Step">The step that is taken, or taken back.</param>
/// <param name="Produced">What earlier steps of the same item produced, by name, such as <c>newKeyId</c>.</param>
/// <param name="Boundary">
/// Called before and after everything that changes the world, with a name for it: tests stop the run there as if the
/// process had been killed.
/// </param>
public sealed record StepRun(
    string PlanId,
    PlanStep Step,
    IReadOnlyDictionary<string, string> Produced,
    Func<string, Task> Boundary
)
{
    /// <summary>A value of the plan with what was produced in place of <c>{name}</c>.</summary>
    /// <exception cref="StepException">An earlier step should have produced it and did not.</exception>
    public string? Filled(string? value) =>
        value is ['{', .. var name, '}']
            ? Produced.GetValueOrDefault(name)
                ?? throw new StepException(StepFailure.Impossible, $"no earlier step has produced '{name}'")
            : value;
}
