using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Html;

/// <summary>The list of findings: filters, and the rows that the page shows before its script runs.</summary>
internal static class FindingSection
{
    /// <summary>As many as the script puts on a page.</summary>
    private const int MostShown = 100;

    public static Markup Of(ScanReport report) =>
        Markup.Of(
            $"""
            <section id="findings" aria-labelledby="findings-title" tabindex="-1">
            <h2 id="findings-title">Findings</h2>
            {FindingFilters.Of(report)}
            {Notice(report)}
            <p id="result" class="muted script-only" role="status"></p>
            <table id="list">
            <thead><tr><th scope="col">Status</th><th scope="col">Risk</th><th scope="col">Resource</th><th scope="col" class="wide">Rule</th></tr></thead>
            <tbody>{First(report).Select(Row)}</tbody>
            </table>
            <nav id="pager" class="script-only" aria-label="Pages of findings"><button type="button" id="previous">← Previous</button> <span id="page"></span> <button type="button" id="next">Next →</button></nav>
            </section>
            """
        );

    /// <summary>What the script shows first, too.</summary>
    private static IEnumerable<Finding> First(ScanReport report) =>
        RuleOrder
            .ByGravity(report)
            .SelectMany(report.FindingsOf)
            .Where(finding => finding.Status is FindingStatus.Fail or FindingStatus.NotAssessed)
            .Take(MostShown);

    private static Markup Notice(ScanReport report)
    {
        var open = report.Counts.Fail + report.Counts.NotAssessed;
        var shown = open > MostShown ? $"The first {MostShown} of {Words.Count(open, "finding")}" : "The findings";
        return Markup.Of(
            $"""<noscript><p class="note">{shown} that fail or could not be assessed. Filters, evidence and the other findings need JavaScript; the formats csv, xlsx and json have them too.</p></noscript>"""
        );
    }

    private static Markup Row(Finding finding) =>
        Markup.Of(
            $"""
            <tr><td>{RiskMark.Of(finding.Status)}</td><td>{RiskMark.Of(
                finding.Risk
            )}</td><th scope="row"><bdi>{finding.Resource.Name}</bdi><span class="under">{FindingWords.PlaceOf(
                finding
            )}</span><span class="under narrow">{finding.Rule.Id}</span></th><td class="wide">{finding.Rule.Id}<span class="under">{Core.Text.VisibleText.EscapeProse(
                finding.Message
            )}</span></td></tr>

            """
        );
}
