using System.Text.Json;
using Plumbline.Core.Scans;
using Plumbline.Reports.Json;

namespace Plumbline.Reports.Ndjson;

/// <summary>
/// Writes a scan as lines of JSON: <c>scan</c>, every <c>finding</c>, every <c>gap</c>, and <c>summary</c> at the end, so
/// that its absence shows a file that was cut short.
/// </summary>
/// <remarks>The fields are those of <c>plumbline.scan/1</c>; <c>type</c> comes first and says which.</remarks>
public static class NdjsonReport
{
    public static void Write(ScanReport report, ReportOptions options, Stream output)
    {
        using var lines = new JsonLines(output);
        lines.Write(report.Scan, WriteScan);
        foreach (var finding in report.Findings)
        {
            lines.Write(finding, (item, json) => Write("finding", item, FindingSection.WriteFields, json));
        }

        foreach (var gap in report.Gaps)
        {
            lines.Write(gap, (item, json) => Write("gap", item, GapSection.WriteFields, json));
        }

        foreach (var cell in options.Coverage ? report.Coverage : [])
        {
            lines.Write(cell, (item, json) => Write("cell", item, CoverageSection.WriteFields, json));
        }

        lines.Write(report, (item, json) => Write("summary", item, SummarySection.WriteFields, json));
        lines.Drain();
    }

    private static void WriteScan(ScanFacts scan, Utf8JsonWriter json)
    {
        json.WriteString("type", "scan");
        json.WriteString("format", JsonReport.Format);
        ScanSection.WriteFields(scan, json);
    }

    private static void Write<T>(string type, T item, Action<T, Utf8JsonWriter> writeFields, Utf8JsonWriter json)
    {
        json.WriteString("type", type);
        writeFields(item, json);
    }
}
