using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Html;

/// <summary>The start of the page, up to its first section.</summary>
internal static class PageHead
{
    public static readonly Markup Plumb = Markup.Trusted(
        """<svg class="plumb" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 1v11" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 12h8l-4 11z" fill="currentColor"/></svg>"""
    );

    public static Markup Of(ScanReport report) =>
        Markup.Of(
            $"""
            {Document(
                $"{report.Scan.TenancyName}: posture of {Words.Moment(report.Scan.FinishedAt)}",
                report.Scan.ToolVersion,
                PageAssets.Policy,
                PageAssets.Style
            )}
            <body>
            <a class="skip" href="#findings">Skip to the findings</a>
            {Header(report)}
            {Navigation(report)}
            <main>

            """
        );

    /// <summary>Everything before the body, for any page of ours.</summary>
    public static Markup Document(string title, string toolVersion, string policy, string style) =>
        Markup.Of(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Markup.Trusted(policy)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <meta name="generator" content="Plumbline {toolVersion}">
            <title>{title}</title>
            <link rel="icon" href="data:,">
            <style>{Markup.Trusted(style)}</style>
            </head>
            """
        );

    private static Markup Header(ScanReport report) =>
        Markup.Of(
            $"""
            <header>
            <div class="bar-top">
            <p class="brand">{Plumb} Plumbline <span class="muted">cloud posture</span></p>
            <div class="tools script-only">
            <label>Theme <select id="theme" autocomplete="off"><option value="">System</option><option value="light">Light</option><option value="dark">Dark</option></select></label>
            <button type="button" id="print">Print</button>
            </div>
            </div>
            <h1><bdi>{report.Scan.TenancyName}</bdi></h1>
            <p class="ocid">{report.Scan.TenancyId}</p>
            <p class="lead">{Words.Moment(report.Scan.FinishedAt)} · {ScopeWords.Extent(report.Scan)}</p>
            <p class="{(report.Scan.Complete ? "note good" : "note warn")}"><span aria-hidden="true">{(
                report.Scan.Complete ? "✓" : "⚠"
            )}</span> {ScopeWords.Completeness(report)}</p>
            {ScopeWords.Narrowing(report.Scan).Select(sentence =>
                Markup.Of($"""<p class="note warn"><span aria-hidden="true">⚠</span> {sentence}</p>""")
            )}
            </header>
            """
        );

    private static Markup Navigation(ScanReport report)
    {
        (string Id, string Name, bool IsThere)[] sections =
        [
            ("overview", "Overview", true),
            ("rules", "Rules", true),
            ("compartments", "Compartments", report.ByCompartment.Count > 0),
            ("frameworks", "Frameworks", report.Frameworks.Count > 0),
            ("findings", "Findings", true),
            ("gaps", "Gaps", true),
            ("exceptions", "Exceptions", report.Exceptions.Count > 0),
            ("guide", "How to fix", true),
            ("scan", "About this scan", true),
        ];
        var links = sections
            .Where(section => section.IsThere)
            .Select(section => Markup.Of($"""<li><a href="#{section.Id}">{section.Name}</a></li>"""));
        return Markup.Of($"""<nav aria-label="Sections"><ul>{links}</ul></nav>""");
    }
}
