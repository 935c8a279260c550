using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Plumbline.Reports.Html;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Charts;

/// <summary>Failures apart by risk, as a bar in SVG with its legend.</summary>
public static class SeverityBar
{
    public static Markup Draw(RiskTally tally)
    {
        IReadOnlyList<BarSegment> segments = [.. Words.Risks.Select(risk => Segment(risk, tally))];
        var counts = segments.Where(segment => segment.Count > 0).Select(segment => $"{segment.Name} {segment.Count}");
        var label = $"Failures by risk: {string.Join(", ", counts.DefaultIfEmpty("none"))}";
        return Markup.Of($"{StackedBar.Draw(label, segments)}{StackedBar.Legend(segments)}");
    }

    private static BarSegment Segment(Risk risk, RiskTally tally) =>
        new(
            $"risk-{WireName.Of(risk)}",
            Words.GlyphOf(risk),
            Words.Of(risk),
            tally.ByRisk.GetValueOrDefault(risk, StatusCounts.None).Fail
        );
}
