using System.Text.Json;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Sarif;

/// <summary>Writes a scan as SARIF 2.1.0, for code scanning and its viewers.</summary>
/// <remarks>
/// <para>
/// What passes is left out, and so is what was resolved: GitHub takes every result for a problem, whatever its
/// <c>kind</c> says. An exception is a <c>suppression</c>, what was not assessed has the kind <c>open</c>, and gaps are
/// notifications of a run that was not successful.
/// </para>
/// <para>
/// Files have no line breaks, since uploads are limited in size.
/// https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
/// </para>
/// </remarks>
public static class SarifReport
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(ScanReport report, ReportOptions options, Stream output)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        foreach (var run in SarifRun.Split(report))
        {
            RunSection.Write(run, report, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
