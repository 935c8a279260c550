using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Html;

/// <summary>How each compartment stands, those with the most failures first.</summary>
internal static class CompartmentSection
{
    private const int MostShown = 200;

    public static Markup Of(ScanReport report)
    {
        var lines = RuleOrder.Compartments(report);
        return lines.Count == 0
            ? Markup.Empty
            : Markup.Of(
                $"""
                <section id="compartments" aria-labelledby="compartments-title" tabindex="-1">
                <h2 id="compartments-title">Compartments</h2>
                <div class="scroll" role="region" aria-labelledby="compartments-title" tabindex="0">
                <table>
                <thead><tr><th scope="col">Compartment</th><th scope="col" class="number">Score</th>{CountColumns.Heads}<th scope="col" class="number">Coverage</th></tr></thead>
                <tbody>{lines.Take(MostShown).Select(Row)}</tbody>
                </table>
                </div>
                {More(lines.Count)}
                </section>
                """
            );
    }

    private static Markup Row(ScoreLine line) =>
        Markup.Of(
            $"""
            <tr><th scope="row"><a href="{PageLink.To(
                ("status", "any"),
                ("compartment", line.Name)
            )}"><bdi>{line.Name}</bdi></a></th><td class="number">{Words.Score(line.Score)}</td>{CountColumns.Of(
                line.Tally.Counts
            )}<td class="number">{Words.Percent(line.Coverage)}</td></tr>

            """
        );

    private static Markup More(int count) =>
        count <= MostShown
            ? Markup.Empty
            : Markup.Of(
                $"""<p class="muted">{Words.Count(count - MostShown, "more compartment")} with fewer failures: choose them in the filter of the findings.</p>"""
            );
}
