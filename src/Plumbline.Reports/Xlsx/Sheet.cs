namespace Plumbline.Reports.Xlsx;

/// <summary>A table of a workbook, with its head in the first row. Rows are made while they are written.</summary>
/// <param name="HasFilter">Whether the head has lists to filter by.</param>
internal sealed record Sheet(
    string Name,
    IReadOnlyList<Column> Columns,
    IEnumerable<IReadOnlyList<Cell>> Rows,
    bool HasFilter = true
);
