using CsvHelper;

namespace Plumbline.Reports.Csv;

/// <summary>Writes any table for spreadsheets: RFC 4180 in UTF-8, with a header. No cell is taken for a formula.</summary>
public static class CsvTable
{
    /// <param name="rows">As many cells in each as the header has; null for an empty one.</param>
    public static void Write(string[] header, IEnumerable<IReadOnlyList<string?>> rows, Stream output)
    {
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default, leaveOpen: true);
        csv.WriteRecord(header);
        foreach (var row in rows)
        {
            csv.WriteRecord(row.Select(CellText.Of).ToArray());
        }

        csv.Flush();
    }
}
