namespace Plumbline.Core.Plans;

/// <summary>Something that was looked at before a change.</summary>
/// <param name="Name">What, in a word or two.</param>
/// <param name="Message">What was found, in a sentence without names of resources.</param>
public sealed record PlanCheck(string Name, CheckStatus Status, string Message);
