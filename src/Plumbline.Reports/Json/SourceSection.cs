using System.Text.Json;
using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Json;

/// <summary>Where a finding's values come from: for whoever wants to ask the same again.</summary>
internal static class SourceSection
{
    public static void Write(Finding finding, Utf8JsonWriter json)
    {
        var related = new RelatedResources(finding);
        json.WriteTexts("parameters", finding.Parameters);
        WriteProvenance(finding.Resource.Provenance, json);
        related.Write(json);
        related.WritePlace("parent", finding.Parent, json);
        json.WriteStartArray("evidenceSources");
        foreach (var evidence in finding.Evidence.Where(evidence => (evidence.Of, evidence.Field) != (null, null)))
        {
            json.WriteStartObject();
            json.WriteString("name", evidence.Name);
            json.WriteString("field", evidence.Field);
            related.WritePlace("of", evidence.Of, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteProvenance(Provenance? provenance, Utf8JsonWriter json)
    {
        if (provenance is null)
        {
            json.WriteNull("source");
            return;
        }

        json.WriteStartObject("source");
        json.WriteString("operation", provenance.Operation);
        json.WriteString("target", provenance.Target);
        json.WriteString("opcRequestId", provenance.OpcRequestId);
        json.WriteTime("at", provenance.At);
        json.WriteEndObject();
    }
}
