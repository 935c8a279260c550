using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Pdf;

/// <summary>The four counts as columns of a table.</summary>
internal static class CountCells
{
    private const double Width = 52;

    public static IEnumerable<PdfColumn> Columns =>
        Words.Statuses.Select(status => new PdfColumn(
            Words.Of(status),
            Width + (status == FindingStatus.NotAssessed ? 16 : 0),
            IsNumber: true
        ));

    /// <summary>How wide they are together.</summary>
    public const double AllWidth = (4 * Width) + 16;

    public static IEnumerable<PdfCell> Of(StatusCounts counts, Look look) =>
        Words.Statuses.Select(status => PdfCell.Of(Words.Number(counts.Of(status)), look.Body));
}
