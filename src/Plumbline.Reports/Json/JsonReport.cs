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

    private const int FlushEvery = 1000;

    public static void Write(ScanReport report, ReportOptions options, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("format", Format);
        ScanSection.Write(report.Scan, json);
        SummarySection.Write(report, json);
        RuleSection.Write(report.Rules, json);
        ExceptionSection.Write(report.ExceptionUses, json);
        WriteFindings(report, json);
        GapSection.Write(report.Gaps, json);
        FrameworkSection.Write(report.Frameworks, json);
        if (options.Coverage)
        {
            CoverageSection.Write(report.Coverage, json);
        }

        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteFindings(ScanReport report, Utf8JsonWriter json)
    {
        json.WriteStartArray("findings");
        foreach (var (number, finding) in report.Findings.Index())
        {
            FindingSection.Write(finding, json);
            FlushNowAndThen(number, json);
        }

        json.WriteEndArray();
    }

    /// <summary>The writer keeps everything until it is flushed, and there may be millions of findings.</summary>
    private static void FlushNowAndThen(int number, Utf8JsonWriter json)
    {
        if (number % FlushEvery == FlushEvery - 1)
        {
            json.Flush();
        }
    }
}
