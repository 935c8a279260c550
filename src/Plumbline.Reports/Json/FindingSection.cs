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
        json.WriteString("id", finding.Id);
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("status", WireName.Of(finding.Status));
        json.WriteString("risk", WireName.Of(finding.Rule.Page.Risk));
        json.WriteString("category", WireName.Of(finding.Rule.Page.Category));
        WriteResource(finding, json);
        json.WriteString("message", finding.Message);
        WriteEvidence(finding, json);
        json.WriteStrings("frameworks", []);
        json.WriteNulls("monthlySaving", "exception", "firstSeen", "lastSeen");
        json.WriteEndObject();
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

    private static void WriteEvidence(Finding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject("evidence");
        foreach (var (field, value) in finding.Evidence)
        {
            json.WriteString(field, value);
        }

        json.WriteEndObject();
    }
}
