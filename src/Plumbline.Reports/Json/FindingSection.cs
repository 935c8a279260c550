using System.Text.Json;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Json;

/// <summary>One finding.</summary>
internal static class FindingSection
{
    public static void Write(Finding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteFields(finding, json);
        json.WriteEndObject();
    }

    public static void WriteFields(Finding finding, Utf8JsonWriter json)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("status", WireName.Of(finding.Status));
        json.WriteString("risk", WireName.Of(finding.Risk));
        json.WriteString("category", WireName.Of(finding.Rule.Page.Category));
        WriteResource(finding, json);
        json.WriteString("message", finding.Message);
        WriteEvidence(finding, json);
        json.WriteStrings("frameworks", finding.Frameworks);
        json.WriteMoney("monthlySaving", finding.MonthlySaving);
        WriteException(finding, json);
        json.WriteTime("firstSeen", finding.FirstSeen);
        json.WriteTime("lastSeen", finding.LastSeen);
        json.WriteString("change", finding.Change is { } change ? WireName.Of(change) : null);
        SourceSection.Write(finding, json);
    }

    private static void WriteResource(Finding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject("resource");
        json.WriteString("id", finding.Resource.Id);
        json.WriteString("type", finding.Resource.Type);
        json.WriteString("name", finding.Resource.Name);
        json.WriteString("region", finding.Resource.Region);
        json.WriteString("compartmentId", finding.Resource.CompartmentId);
        json.WriteString("compartmentPath", finding.CompartmentPath);
        json.WriteEndObject();
    }

    /// <summary>The exception that covers the finding, or did until it expired.</summary>
    private static void WriteException(Finding finding, Utf8JsonWriter json)
    {
        if (finding.Exception is not { } exception)
        {
            json.WriteNull("exception");
            return;
        }

        json.WriteStartObject("exception");
        ExceptionSection.WriteFields(exception, json);
        json.WriteBoolean("expired", finding.Status != FindingStatus.Excepted);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Finding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject("evidence");
        foreach (var evidence in finding.Evidence)
        {
            json.WriteString(evidence.Name, evidence.Value);
        }

        json.WriteEndObject();
    }
}
