using Plumbline.Core.Plans;

namespace Plumbline.Store.Plans;

/// <summary>Where a run of a plan is.</summary>
/// <param name="Step">The step.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Number">Which one it is, from 1.</param>
/// <param name="Of">How many there are.</param>
public sealed record PlanProgress(PlanStep Step, StepStatus Status, int Number, int Of);
