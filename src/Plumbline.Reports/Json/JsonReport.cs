using System.Text.Json;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Json;

/// <summary>Writes a scan as <c>plumbline.scan/1</c>.</summary>
/// <remarks>
/// The format is published in <c>docs/schema/plumbline.scan-1.schema.json</c>. What is not known yet is null or empty.
/// Names are hostile input: everything outside ASCII is escaped, so that the text is safe in terminals and in HTML.
/// </remarks>
public static class JsonReport
{
    public const string Format = "plumbline.scan/1";

    /// <param name="toolVersion">The version of the program that ran the scan.</param>
    public static void Write(ScanResult result, string toolVersion, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("format", Format);
        ScanSection.Write(result, toolVersion, json);
        SummarySection.Write(result, json);
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            FindingSection.Write(finding, json);
        }

        json.WriteEndArray();
        json.WriteStartArray("gaps");
        foreach (var gap in result.Gaps)
        {
            GapSection.Write(gap, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
