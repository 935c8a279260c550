using System.Text.Json;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Plumbline.Reports.Json;

namespace Plumbline.Reports.Sarif;

/// <summary>A finding that fails, is excepted or was not assessed.</summary>
internal static class ResultSection
{
    public static void Write(Finding finding, int ruleIndex, ScanFacts scan, Utf8JsonWriter json)
    {
        var isOpen = finding.Status == FindingStatus.NotAssessed;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("kind", isOpen ? "open" : "fail");
        json.WriteString("level", isOpen ? "none" : SarifRisk.Level(finding.Risk));
        MessageSection.Write(finding.Message, json);
        WriteLocation(finding, scan, json);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("ociFindingId/v1", finding.Id);
        json.WriteEndObject();
        WriteSuppression(finding, json);
        WriteHistory(finding, json);
        json.WriteStartObject("properties");
        FindingSection.WriteFields(finding, json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocation(Finding finding, ScanFacts scan, Utf8JsonWriter json)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ResourceUri.Of(finding, scan));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", finding.Resource.Name);
        json.WriteString("fullyQualifiedName", finding.Resource.Id);
        json.WriteString("kind", "resource");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteSuppression(Finding finding, Utf8JsonWriter json)
    {
        if (finding.Status != FindingStatus.Excepted)
        {
            return;
        }

        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", ExceptionText.Of(finding));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteHistory(Finding finding, Utf8JsonWriter json)
    {
        if (finding.Change is { } change)
        {
            json.WriteString("baselineState", change == FindingChange.Changed ? "updated" : WireName.Of(change));
        }

        if (finding is { FirstSeen: { } first, LastSeen: { } last })
        {
            json.WriteStartObject("provenance");
            json.WriteTime("firstDetectionTimeUtc", first);
            json.WriteTime("lastDetectionTimeUtc", last);
            json.WriteEndObject();
        }
    }
}
