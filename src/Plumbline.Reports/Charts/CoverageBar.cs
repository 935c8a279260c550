using Plumbline.Core.Scans;
using Plumbline.Reports.Html;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Charts;

/// <summary>How much of rule × region × compartment was assessed, as a bar in SVG with its legend.</summary>
public static class CoverageBar
{
    public static Markup Draw(CoverageTotals cells)
    {
        IReadOnlyList<BarSegment> segments =
        [
            new("cover-assessed", "■", "assessed", cells.Assessed),
            new("cover-empty", "□", "nothing there", cells.Empty),
            new("cover-gap", "?", "unknown", cells.Gap),
        ];
        var label = $"Coverage: {Words.Percent(cells.Share)}";
        return Markup.Of($"{StackedBar.Draw(label, segments)}{StackedBar.Legend(segments)}");
    }
}
