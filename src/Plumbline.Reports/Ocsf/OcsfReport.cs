using System.Text.Json;
using Plumbline.Core.Scans;
using Plumbline.Reports.Json;

namespace Plumbline.Reports.Ocsf;

/// <summary>Writes findings and gaps as OCSF events of the class Compliance Finding (2003), for a SIEM.</summary>
/// <remarks>
/// An event is valid by the schemas 1.3.0, 1.5.0 and 1.8.0 alike: it has what any of them requires, and nothing that one
/// of them does not know. https://schema.ocsf.io
/// </remarks>
public static class OcsfReport
{
    private const int FlushEvery = 1000;

    /// <summary>One JSON array.</summary>
    public static void WriteArray(ScanReport report, ReportOptions options, Stream output)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartArray();
        foreach (var (number, write) in Events(report).Index())
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
            if (number % FlushEvery == FlushEvery - 1)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <summary>An event a line.</summary>
    public static void WriteLines(ScanReport report, ReportOptions options, Stream output)
    {
        using var lines = new JsonLines(output);
        foreach (var write in Events(report))
        {
            lines.Write(write, (fields, json) => fields(json));
        }

        lines.Drain();
    }

    private static IEnumerable<Action<Utf8JsonWriter>> Events(ScanReport report)
    {
        foreach (var finding in report.Findings)
        {
            yield return json => FindingEvent.Write(finding, report.Scan, json);
        }

        foreach (var gap in report.Gaps)
        {
            yield return json => GapEvent.Write(gap, report.Scan, json);
        }
    }
}
