namespace Plumbline.Reports.Xlsx;

/// <summary>How a cell looks: its number is its place among the formats of <see cref="WorkbookParts.Styles"/>.</summary>
internal enum CellStyle
{
    Text,
    Header,
    Integer,
    Percent,
    Score,
    Day,
    Moment,
    Good,
    Bad,
    Warning,
    Money,
}
