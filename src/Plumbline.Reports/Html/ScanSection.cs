using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Html;

/// <summary>How the scan was made, and what speaks for its having seen everything.</summary>
internal static class ScanSection
{
    public static Markup Of(ScanFacts scan) =>
        Markup.Of(
            $"""
            <section id="scan" aria-labelledby="scan-title" tabindex="-1">
            <h2 id="scan-title">About this scan</h2>
            <dl class="facts">{ScanWords.Facts(scan).Select(Fact)}</dl>
            {ScopeWords.Proofs(scan.Discovery).Select(sentence => Markup.Of($"<p>{sentence}</p>"))}
            </section>
            """
        );

    private static Markup Fact((string Name, string Value) fact) =>
        Markup.Of($"<div><dt>{fact.Name}</dt><dd>{fact.Value}</dd></div>");
}
