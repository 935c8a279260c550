namespace Plumbline.Core.Plans;

/// <summary>What only people can do.</summary>
/// <param name="Why">Why no step of the plan does it, in a sentence.</param>
/// <param name="Steps">What is to be done, one sentence each.</param>
public sealed record ManualWork(PlanTarget Target, string Why, IReadOnlyList<string> Steps);
