using System.Text.Json;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Json;

/// <summary>Where a finding's values come from: for whoever wants to ask the same again.</summary>
internal static class SourceSection
{
    public static void Write(Finding finding, Utf8JsonWriter json)
    {
        json.WriteTexts("parameters", finding.Parameters);
        WriteResource("parent", finding.Parent, json);
        WriteProvenance("source", finding.Resource.Provenance, json);
        json.WriteStartArray("evidenceSources");
        foreach (var evidence in finding.Evidence.Where(evidence => (evidence.Of, evidence.Field) != (null, null)))
        {
            WriteEvidence(evidence, json);
        }

        json.WriteEndArray();
    }

    /// <summary>A value that another resource has, or that the API calls otherwise.</summary>
    private static void WriteEvidence(Evidence evidence, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", evidence.Name);
        json.WriteString("field", evidence.Field);
        WriteResource("of", evidence.Of, json);
        json.WriteEndObject();
    }

    private static void WriteResource(string name, Resource? resource, Utf8JsonWriter json)
    {
        if (resource is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id", resource.Id);
        json.WriteString("type", resource.Type);
        json.WriteString("name", resource.Name);
        json.WriteString("region", resource.Region);
        json.WriteString("compartmentId", resource.CompartmentId);
        WriteProvenance("source", resource.Provenance, json);
        json.WriteEndObject();
    }

    private static void WriteProvenance(string name, Provenance? provenance, Utf8JsonWriter json)
    {
        if (provenance is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("operation", provenance.Operation);
        json.WriteString("target", provenance.Target);
        json.WriteString("opcRequestId", provenance.OpcRequestId);
        json.WriteTime("at", provenance.At);
        json.WriteEndObject();
    }
}
