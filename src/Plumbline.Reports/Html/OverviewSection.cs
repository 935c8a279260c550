using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Plumbline.Reports.Charts;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Html;

/// <summary>The whole scan at a glance: score, counts, coverage, and where failures are.</summary>
internal static class OverviewSection
{
    public static Markup Of(ScanReport report) =>
        Markup.Of(
            $"""
            <section id="overview" aria-labelledby="overview-title" tabindex="-1">
            <h2 id="overview-title">Overview</h2>
            <div class="tiles">
            <div class="tile tile-score"><h3>Score</h3>{ScoreRing.Draw(
                report.Score
            )}<p class="muted">What is unknown counts as wrong.</p></div>
            <div class="tile tile-counts"><h3>Findings</h3><dl class="counts">{Words.Statuses.Select(status =>
                Count(report, status)
            )}</dl></div>
            <div class="tile"><h3>Coverage</h3><p class="big">{Words.Percent(
                report.Scan.Coverage
            )}</p>{CoverageBar.Draw(
                report.Scan.Cells
            )}<p class="muted">Share of the scope that was read: rule × region × compartment.</p></div>
            <div class="tile"><h3>Failures by risk</h3><p class="big">{Words.Number(
                report.Counts.Fail
            )}</p>{SeverityBar.Draw(report.Summary.Total)}</div>
            </div>
            {Money(report)}
            {Heat(report)}
            </section>
            """
        );

    private static Markup Money(ScanReport report) =>
        report.Money is { } money ? Markup.Of($"""<p class="money">{MoneyText.Of(money)}</p>""") : Markup.Empty;

    private static Markup Count(ScanReport report, FindingStatus status) =>
        Markup.Of(
            $"""<div class="count status-{WireName.Of(status)}"><dt><span class="glyph" aria-hidden="true">{Words.GlyphOf(status)}</span> {Words.Of(status)}</dt><dd><a href="{PageLink.To(("status", WireName.Of(status)))}">{Words.Number(report.Counts.Of(status))}</a></dd></div>"""
        );

    private static Markup Heat(ScanReport report) =>
        report.ByService.Count == 0
            ? Markup.Empty
            : Markup.Of(
                $"""
                <h3 id="heat-title">Failures by service and risk</h3>
                <div class="scroll" role="region" aria-labelledby="heat-title" tabindex="0">
                {HeatMap.Draw(
                    report.ByService,
                    (service, risk) =>
                        PageLink.To(("status", "fail"), ("service", service), ("risk", WireName.Of(risk)))
                )}
                </div>
                """
            );
}
