using System.Text.Json;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Json;

/// <summary>Counts: in all, of failures by risk, and by rule.</summary>
internal static class SummarySection
{
    public static void Write(ScanResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject("summary");
        WriteCounts(result.Counts, json);
        WriteByRisk(result, json);
        WriteByRule(result, json);
        json.WriteNulls("score", "monthlyCost", "monthlySaving", "currency");
        json.WriteEndObject();
    }

    private static void WriteByRisk(ScanResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject("byRisk");
        foreach (var risk in Enum.GetValues<Risk>())
        {
            var count = result.Findings.Count(finding =>
                finding.Status == FindingStatus.Fail && finding.Rule.Page.Risk == risk
            );
            if (count > 0)
            {
                json.WriteNumber(WireName.Of(risk), count);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteByRule(ScanResult result, Utf8JsonWriter json)
    {
        var findings = result.Findings.ToLookup(finding => finding.Rule.Id);
        json.WriteStartObject("byRule");
        foreach (var rule in result.Scope.Rules)
        {
            json.WriteStartObject(rule.Id);
            WriteCounts(StatusCounts.Of([.. findings[rule.Id]]), json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteCounts(StatusCounts counts, Utf8JsonWriter json)
    {
        json.WriteNumber("pass", counts.Pass);
        json.WriteNumber("fail", counts.Fail);
        json.WriteNumber("excepted", counts.Excepted);
        json.WriteNumber("notAssessed", counts.NotAssessed);
    }
}
