using Plumbline.Core.Scans;

namespace Plumbline.Reports.Csv;

/// <summary>Writes findings and gaps as a table for spreadsheets.</summary>
public static class CsvReport
{
    public static void Write(ScanReport report, ReportOptions options, Stream output) =>
        CsvTable.Write(
            CsvRow.Header,
            report
                .Findings.Select(finding => CsvRow.Of(finding, report.Money?.Currency))
                .Concat(report.Gaps.Select(CsvRow.Of))
                .Select(row => row.Cells),
            output
        );
}
