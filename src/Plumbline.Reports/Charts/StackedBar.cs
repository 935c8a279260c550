using Plumbline.Reports.Html;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Charts;

/// <summary>Parts of a whole as a bar, in SVG, and the legend to it, as a list.</summary>
internal static class StackedBar
{
    private const double Width = 600;

    /// <param name="label">What the bar shows, for who cannot see it.</param>
    public static Markup Draw(string label, IReadOnlyList<BarSegment> segments) =>
        Markup.Of(
            $"""
            <svg class="bar" viewBox="0 0 600 14" preserveAspectRatio="none" role="img" aria-label="{label}">
              <rect class="bar-track" width="600" height="14"/>
              {Rectangles(segments)}
            </svg>
            """
        );

    public static Markup Legend(IEnumerable<BarSegment> segments) =>
        Markup.Of($"""<ul class="legend">{segments.Select(Entry)}</ul>""");

    private static Markup Entry(BarSegment segment) =>
        Markup.Of(
            $"""<li><span class="swatch {segment.Class}" aria-hidden="true">{segment.Glyph}</span> {segment.Name} <b>{Words.Number(segment.Count)}</b></li>"""
        );

    private static IEnumerable<Markup> Rectangles(IReadOnlyList<BarSegment> segments)
    {
        var all = segments.Sum(segment => segment.Count);
        var left = 0L;
        foreach (var segment in segments.Where(segment => segment.Count > 0))
        {
            var (x, width) = (Width * left / all, Width * segment.Count / all);
            yield return Markup.Of(
                $"""<rect class="{segment.Class}" x="{x}" width="{width}" height="14"><title>{segment.Name}: {Words.Number(segment.Count)}</title></rect>"""
            );
            left += segment.Count;
        }
    }
}
