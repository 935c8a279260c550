using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Core.Frameworks;

/// <summary>What a scan found by one rule. A rule that did not run has no outcome.</summary>
/// <param name="Risk">The risk on the rule's page: how much the rule counts.</param>
/// <param name="Tally">Its findings.</param>
/// <param name="Cells">What was read for it, and what was not.</param>
public sealed record RuleOutcome(string RuleId, Risk Risk, RiskTally Tally, CoverageTotals Cells)
{
    public static IEnumerable<RuleOutcome> AllOf(ScanReport report) =>
        report.Rules.Select(rule => new RuleOutcome(
            rule.Id,
            rule.Page.Risk,
            report.Summary.ByRule.GetValueOrDefault(rule.Id, RiskTally.None),
            report.Scan.RuleCoverage.GetValueOrDefault(rule.Id, CoverageTotals.None)
        ));
}
