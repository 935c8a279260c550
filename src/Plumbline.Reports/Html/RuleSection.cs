using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Html;

/// <summary>How each rule turned out, those that need attention first.</summary>
internal static class RuleSection
{
    public static Markup Of(ScanReport report) =>
        Markup.Of(
            $"""
            <section id="rules" aria-labelledby="rules-title" tabindex="-1">
            <h2 id="rules-title">Rules</h2>
            <div class="scroll" role="region" aria-labelledby="rules-title" tabindex="0">
            <table>
            <thead><tr><th scope="col">Rule</th><th scope="col">Risk</th><th scope="col">Category</th>{CountColumns.Heads}<th scope="col" class="number">Coverage</th></tr></thead>
            <tbody>{RuleOrder.ByGravity(report).Select(rule => Row(report, rule))}</tbody>
            </table>
            </div>
            </section>
            """
        );

    private static Markup Row(ScanReport report, RuleCard rule) =>
        Markup.Of(
            $"""
            <tr><th scope="row"><a href="{PageLink.To(
                ("status", "any"),
                ("rule", rule.Id)
            )}">{rule.Id}</a><span class="under">{rule.Page.Title}</span></th><td>{RiskMark.Of(
                rule.Page.Risk
            )}</td><td class="words">{Words.Of(rule.Page.Category)}</td>{CountColumns.Of(
                report.Summary.CountsOf(rule.Id)
            )}<td class="number">{Words.Percent(CoverageOf(report.Scan, rule))}</td></tr>

            """
        );

    private static double CoverageOf(ScanFacts scan, RuleCard rule) =>
        scan.RuleCoverage.GetValueOrDefault(rule.Id, CoverageTotals.None).Share;
}
