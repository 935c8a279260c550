using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Plumbline.Reports.Html;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Charts;

/// <summary>
/// Failures of each service and risk. It is a table, not a drawing: its numbers are read out with their headers, and
/// stay readable on a narrow screen.
/// </summary>
public static class HeatMap
{
    private const int Shades = 4;

    /// <param name="linkOf">Where a cell with failures leads to: the findings of that service and risk.</param>
    public static Markup Draw(IReadOnlyList<ScoreLine> services, Func<string, Risk, string> linkOf)
    {
        var most = services.Max(service => Words.Risks.Max(risk => (int?)Failures(service, risk))) ?? 0;
        return Markup.Of(
            $"""
            <table class="heat">
              <thead><tr><th scope="col">Service</th>{Words.Risks.Select(Head)}<th scope="col">Score</th></tr></thead>
              <tbody>{services.Select(service => Row(service, most, linkOf))}</tbody>
            </table>
            """
        );
    }

    private static Markup Head(Risk risk) =>
        Markup.Of($"""<th scope="col"><span aria-hidden="true">{Words.GlyphOf(risk)}</span> {Words.Of(risk)}</th>""");

    private static Markup Row(ScoreLine service, int most, Func<string, Risk, string> linkOf) =>
        Markup.Of(
            $"""<tr><th scope="row">{service.Name}</th>{Words.Risks.Select(risk => Cell(service, risk, most, linkOf))}<td class="number">{Words.Score(service.Score)}</td></tr>"""
        );

    private static Markup Cell(ScoreLine service, Risk risk, int most, Func<string, Risk, string> linkOf)
    {
        var count = Failures(service, risk);
        if (count == 0)
        {
            return Markup.Of($"""<td class="heat-none">{(service.Tally.ByRisk.ContainsKey(risk) ? "0" : "·")}</td>""");
        }

        var shade = (int)Math.Ceiling((double)Shades * count / most);
        var label = $"{service.Name}, {Words.Of(risk)}: {Words.Count(count, "failure")}, show them";
        return Markup.Of(
            $"""<td class="heat-cell risk-{WireName.Of(risk)} shade-{shade}"><a href="{linkOf(service.Name, risk)}" aria-label="{label}">{Words.Number(count)}</a></td>"""
        );
    }

    private static int Failures(ScoreLine service, Risk risk) =>
        service.Tally.ByRisk.GetValueOrDefault(risk, StatusCounts.None).Fail;
}
