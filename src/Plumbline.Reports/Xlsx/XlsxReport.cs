using Plumbline.Core.Scans;

namespace Plumbline.Reports.Xlsx;

/// <summary>A scan as a workbook for spreadsheet programs.</summary>
public static class XlsxReport
{
    /// <summary>Writes the workbook and leaves the stream open. Findings are written while they stream by.</summary>
    public static void Write(ScanReport report, Stream output)
    {
        using var workbook = new Workbook(output);
        workbook.Write(SummarySheet.Of(report));
        workbook.Write(FindingSheet.Of(report));
        workbook.Write(RuleSheet.Of(report));
        workbook.Write(CompartmentSheet.Of(report));
        if (report.Frameworks.Count > 0)
        {
            workbook.Write(FrameworkSheet.Of(report.Frameworks));
        }

        workbook.Write(GapSheet.Of(report.Gaps));
        workbook.Write(ExceptionSheet.Of(report.ExceptionUses));
    }
}
