using System.Text.Json;
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
        WriteScore(result.Score, json);
        json.WriteNulls("monthlyCost", "monthlySaving", "currency");
        json.WriteEndObject();
    }

    private static void WriteByRisk(ScanResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject("byRisk");
        foreach (var (risk, count) in result.Summary.FailuresByRisk.OrderBy(pair => pair.Key))
        {
            json.WriteNumber(WireName.Of(risk), count);
        }

        json.WriteEndObject();
    }

    private static void WriteByRule(ScanResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject("byRule");
        foreach (var rule in result.Scope.Rules)
        {
            json.WriteStartObject(rule.Id);
            WriteCounts(result.Summary.CountsOf(rule), json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteScore(double? score, Utf8JsonWriter json)
    {
        if (score is { } known)
        {
            json.WriteNumber("score", Math.Round(known, 1));
        }
        else
        {
            json.WriteNull("score");
        }
    }

    private static void WriteCounts(StatusCounts counts, Utf8JsonWriter json)
    {
        json.WriteNumber("pass", counts.Pass);
        json.WriteNumber("fail", counts.Fail);
        json.WriteNumber("excepted", counts.Excepted);
        json.WriteNumber("notAssessed", counts.NotAssessed);
    }
}
