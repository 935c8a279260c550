using System.Text.Json;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Sarif;

/// <summary>One run: the tool with its rules, what the run could not read, and the results.</summary>
internal static class RunSection
{
    private const int FlushEvery = 1000;

    public static void Write(SarifRun run, ScanReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteTool(run, report, json);
        if (run.Service is { } service)
        {
            json.WriteStartObject("automationDetails");
            json.WriteString("id", $"plumbline/{service}/");
            json.WriteEndObject();
        }

        InvocationSection.Write(run, report, json);
        WriteResults(run, report, json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
    }

    private static void WriteTool(SarifRun run, ScanReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Plumbline");
        json.WriteString("version", report.Scan.ToolVersion);
        json.WriteStartArray("rules");
        foreach (var rule in run.Rules)
        {
            var references = report.FindingsOf(rule).FirstOrDefault()?.Frameworks ?? []; // The same on each.
            DescriptorSection.Write(rule, references, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(SarifRun run, ScanReport report, Utf8JsonWriter json)
    {
        var number = 0;
        json.WriteStartArray("results");
        foreach (var (ruleIndex, rule) in run.Rules.Index())
        {
            foreach (var finding in report.FindingsOf(rule).Where(IsProblem))
            {
                ResultSection.Write(finding, ruleIndex, report.Scan, json);
                if (++number % FlushEvery == 0)
                {
                    json.Flush();
                }
            }
        }

        json.WriteEndArray();
    }

    private static bool IsProblem(Finding finding) =>
        finding.Status != FindingStatus.Pass && finding.Change != FindingChange.Resolved;
}
