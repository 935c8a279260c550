using System.Text.Json;
using Plumbline.Core.Explaining;
using Plumbline.Core.Inventories;
using Plumbline.Core.Text;
using Plumbline.Reports.Json;

namespace Plumbline.Reports.Explaining;

/// <summary>Writes an explanation as <c>plumbline.explanation/1</c>.</summary>
/// <remarks>The format is published in <c>docs/schema/plumbline.explanation-1.schema.json</c>.</remarks>
public static class ExplanationJson
{
    public static void Write(Explanation explanation, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("format", "plumbline.explanation/1");
        WriteSettings(explanation, json);
        json.WritePropertyName("finding");
        FindingSection.Write(explanation.Finding, json);
        json.WriteStartArray("answers");
        foreach (var answer in explanation.Answers)
        {
            Write(answer, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteSettings(Explanation explanation, Utf8JsonWriter json)
    {
        var (scan, page) = (explanation.Scan, explanation.Finding.Rule.Page);
        json.WriteString("scan", scan.Id);
        json.WriteTime("startedAt", scan.StartedAt);
        json.WriteString("toolVersion", scan.ToolVersion);
        json.WriteString("profile", scan.Profile);
        json.WriteString("title", page.Title);
        json.WriteString("riskOfRule", WireName.Of(page.Risk));
    }

    private static void Write(ExplainedAnswer answer, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("operation", answer.Source?.Operation);
        json.WriteString("target", answer.Source?.Target);
        json.WriteString("opcRequestId", answer.Source?.OpcRequestId);
        json.WriteTime("at", answer.Source?.At);
        json.WriteStartArray("values");
        foreach (var value in answer.Values)
        {
            Write(value, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(ExplainedValue value, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", value.Name);
        Write(value.Of, json);
        json.WriteString("path", value.Path);
        json.WriteString("value", value.Value);
        json.WriteEndObject();
    }

    private static void Write(Resource resource, Utf8JsonWriter json)
    {
        json.WriteStartObject("resource");
        json.WriteString("id", resource.Id);
        json.WriteString("type", resource.Type);
        json.WriteString("name", resource.Name);
        json.WriteEndObject();
    }
}
