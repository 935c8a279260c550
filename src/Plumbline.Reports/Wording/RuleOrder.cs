using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Wording;

/// <summary>The order in which people want to read rules.</summary>
internal static class RuleOrder
{
    /// <summary>The rules with the gravest failures first, then those with the most.</summary>
    public static IReadOnlyList<RuleCard> ByGravity(ScanReport report) =>
        [
            .. report
                .Rules.OrderByDescending(rule => (int?)Tally(report, rule).HighestFailed ?? -1)
                .ThenByDescending(rule => Tally(report, rule).Counts.Fail)
                .ThenByDescending(rule => Tally(report, rule).Counts.NotAssessed)
                .ThenBy(rule => rule.Id, StringComparer.Ordinal),
        ];

    /// <summary>Compartments with the most failures first, then those that were read least.</summary>
    public static IReadOnlyList<ScoreLine> Compartments(ScanReport report) =>
        [
            .. report
                .ByCompartment.OrderByDescending(line => line.Tally.Counts.Fail)
                .ThenBy(line => line.Coverage)
                .ThenBy(line => line.Name, StringComparer.Ordinal),
        ];

    private static RiskTally Tally(ScanReport report, RuleCard rule) =>
        report.Summary.ByRule.GetValueOrDefault(rule.Id, RiskTally.None);
}
