namespace Plumbline.Core.Frameworks;

/// <summary>How many requirements of a framework there are of each kind.</summary>
/// <param name="WithRules">Rules look at them.</param>
/// <param name="Manual">Only people can tell.</param>
/// <param name="NoRuleYet">A scan could tell, but no rule looks.</param>
public sealed record RequirementCounts(int All, int WithRules, int Manual, int NoRuleYet);
