using System.Text.Json;
using Plumbline.Core.Costs;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Json;

/// <summary>Counts: in all, of failures by risk, and by rule.</summary>
internal static class SummarySection
{
    public static void Write(ScanReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject("summary");
        WriteFields(report, json);
        json.WriteEndObject();
    }

    public static void WriteFields(ScanReport report, Utf8JsonWriter json)
    {
        WriteCounts(report.Counts, json);
        WriteByRisk(report.Summary.Total, json);
        WriteByRule(report, json);
        WriteScore(report.Score, json);
        WriteLines("byService", report.ByService, json);
        WriteLines("byCompartment", report.ByCompartment, json);
        WriteMoney(report.Money, json);
    }

    private static void WriteMoney(Money? money, Utf8JsonWriter json)
    {
        if (money is null)
        {
            json.WriteNulls("monthlyCost", "monthlySaving", "currency", "money");
            return;
        }

        json.WriteMoney("monthlyCost", money.MonthlyCost);
        json.WriteMoney("monthlySaving", money.MonthlySaving);
        json.WriteString("currency", money.Currency);
        json.WriteStartObject("money");
        json.WriteDate("pricesAsOf", money.PricesAsOf);
        json.WriteString("certainty", WireName.Of(money.Certainty));
        json.WriteBoolean("isLowerBound", money.IsLowerBound);
        json.WriteEndObject();
    }

    private static void WriteByRisk(RiskTally tally, Utf8JsonWriter json)
    {
        json.WriteStartObject("byRisk");
        foreach (var (risk, counts) in tally.ByRisk.Where(pair => pair.Value.Fail > 0).OrderBy(pair => pair.Key))
        {
            json.WriteNumber(WireName.Of(risk), counts.Fail);
        }

        json.WriteEndObject();
    }

    private static void WriteByRule(ScanReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject("byRule");
        foreach (var rule in report.Rules)
        {
            json.WriteStartObject(rule.Id);
            WriteCounts(report.Summary.CountsOf(rule.Id), json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteLines(string name, IReadOnlyList<ScoreLine> lines, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        foreach (var line in lines)
        {
            json.WriteStartObject(line.Name);
            WriteCounts(line.Tally.Counts, json);
            WriteScore(line.Score, json);
            json.WriteNumber("coverage", Math.Round(line.Coverage, 6));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    internal static void WriteScore(double? score, Utf8JsonWriter json)
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

    internal static void WriteCounts(StatusCounts counts, Utf8JsonWriter json)
    {
        json.WriteNumber("pass", counts.Pass);
        json.WriteNumber("fail", counts.Fail);
        json.WriteNumber("excepted", counts.Excepted);
        json.WriteNumber("notAssessed", counts.NotAssessed);
    }
}
