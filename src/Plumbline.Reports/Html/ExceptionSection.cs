using Plumbline.Core.Exceptions;
using Plumbline.Core.Text;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Html;

/// <summary>Who accepted which failures, until when; those that somebody has to look at first.</summary>
internal static class ExceptionSection
{
    public static Markup Of(IReadOnlyList<ExceptionUse> uses) =>
        uses.Count == 0
            ? Markup.Empty
            : Markup.Of(
                $"""
                <section id="exceptions" aria-labelledby="exceptions-title" tabindex="-1">
                <h2 id="exceptions-title">Exceptions</h2>
                <div class="scroll" role="region" aria-labelledby="exceptions-title" tabindex="0">
                <table>
                <thead><tr><th scope="col">Exception</th><th scope="col">State</th><th scope="col" class="number">Findings</th><th scope="col">Owner</th><th scope="col">Expires</th><th scope="col">Reason</th></tr></thead>
                <tbody>{ExceptionWords.InOrder(uses).Select(Row)}</tbody>
                </table>
                </div>
                </section>
                """
            );

    private static Markup Row(ExceptionUse use) =>
        Markup.Of(
            $"""
            <tr><th scope="row"><bdi>{use.Exception.Id}</bdi></th><td class="{(
                use.IsStale ? "warn" : "good"
            )}"><span aria-hidden="true">{(use.IsStale ? "⚠" : "✓")}</span> {ExceptionWords.StateOf(
                use
            )}</td><td class="number">{use.Findings}</td><td>{VisibleText.EscapeProse(
                use.Exception.Owner
            )}</td><td>{Words.Day(use.Exception.Expires)}</td><td>{VisibleText.EscapeProse(
                use.Exception.Reason
            )}<span class="under">{ExceptionWords.PapersOf(use.Exception)}</span></td></tr>

            """
        );
}
