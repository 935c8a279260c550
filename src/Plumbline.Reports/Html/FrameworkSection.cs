using Plumbline.Core.Frameworks;
using Plumbline.Core.Text;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Html;

/// <summary>How the frameworks stand that were asked for, requirement by requirement.</summary>
internal static class FrameworkSection
{
    public static Markup Of(IReadOnlyList<FrameworkResult> frameworks) =>
        frameworks.Count == 0
            ? Markup.Empty
            : Markup.Of(
                $"""
                <section id="frameworks" aria-labelledby="frameworks-title" tabindex="-1">
                <h2 id="frameworks-title">Frameworks</h2>
                {frameworks.Select(Framework)}
                </section>
                """
            );

    private static Markup Framework(FrameworkResult result) =>
        Markup.Of(
            $"""
            <details class="page" id="framework-{result.Framework.Id}">
            <summary><h3>{result.Framework.Name} {result.Framework.Version} <span class="title">score {Words.Score(
                result.Totals.Score
            )}: {RequirementWords.Summary(result.Totals)}</span></h3></summary>
            <p class="muted">{VisibleText.EscapeProse(result.Framework.NotCovered)}</p>
            <div class="scroll" role="region" aria-label="{result.Framework.Name}" tabindex="0">
            <table>
            <thead><tr><th scope="col">Requirement</th><th scope="col">Status</th><th scope="col" class="number">Failures</th><th scope="col">Rules or statement</th></tr></thead>
            <tbody>{result.Sections.SelectMany(section => section.Requirements).Select(Row)}</tbody>
            </table>
            </div>
            </details>
            """
        );

    private static Markup Row(RequirementResult result) =>
        Markup.Of(
            $"""
            <tr><th scope="row">{result.Requirement.Id}<span class="under">{result.Requirement.Title}</span></th><td><span class="mark status-{WireName.Of(
                RequirementWords.ColourOf(result.Status)
            )}">{RequirementWords.Of(result.Status)}</span></td><td class="number">{Words.Number(
                result.Counts.Fail
            )}</td><td>{VisibleText.EscapeProse(RequirementWords.BasisOf(result))}</td></tr>

            """
        );
}
