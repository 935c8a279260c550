using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Xlsx;

/// <summary>The four counts as columns.</summary>
internal static class CountCells
{
    public static IEnumerable<Column> Columns => Words.Statuses.Select(status => new Column(Words.Of(status), 13));

    public static IEnumerable<Cell> Of(StatusCounts counts) =>
        Words.Statuses.Select(status => Cell.Of(counts.Of(status)));
}
