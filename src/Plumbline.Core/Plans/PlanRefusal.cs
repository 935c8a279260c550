namespace Plumbline.Core.Plans;

/// <summary>A resource that is not in a plan, and why.</summary>
/// <param name="Code">The reason in a word, such as <c>certificate-authority</c>.</param>
/// <param name="Message">The reason in a sentence.</param>
/// <param name="Option">The option that would take it in all the same; null when nothing does.</param>
public sealed record PlanRefusal(PlanTarget Target, string Code, string Message, string? Option = null);
