using CsvHelper;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Csv;

/// <summary>Writes findings and gaps as a table for spreadsheets: RFC 4180 in UTF-8, with a header.</summary>
public static class CsvReport
{
    public static void Write(ScanReport report, ReportOptions options, Stream output)
    {
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default, leaveOpen: true);
        csv.WriteRecord(CsvRow.Header);
        foreach (var row in report.Findings.Select(CsvRow.Of).Concat(report.Gaps.Select(CsvRow.Of)))
        {
            csv.WriteRecord(row.Cells.Select(CellText.Of).ToArray());
        }

        csv.Flush();
    }
}
