using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Core.Frameworks;

/// <summary>What a scan found by one rule. A rule that did not run has no outcome.</summary>
/// <param name="Coverage">The share of the rule's scope that was read, from 0 to 1; below 1 something is unknown.</param>
public sealed record RuleOutcome(string RuleId, Risk Risk, StatusCounts Counts, double Coverage);
