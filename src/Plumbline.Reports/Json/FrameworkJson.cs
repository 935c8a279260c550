using System.Text.Json;
using Plumbline.Core.Frameworks;

namespace Plumbline.Reports.Json;

/// <summary>Writes frameworks as JSON.</summary>
public static class FrameworkJson
{
    /// <summary><c>{ "items": [ … ] }</c>, with counts in place of the requirements.</summary>
    public static void WriteList(IEnumerable<Framework> frameworks, Stream output)
    {
        using var json = Open(output);
        json.WriteStartArray("items");
        foreach (var framework in frameworks)
        {
            json.WriteStartObject();
            WriteFields(framework, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Close(json, output);
    }

    /// <summary>One framework with its sections and requirements, and what people attest of them.</summary>
    public static void Write(Framework framework, IReadOnlyList<Attestation> attestations, Stream output)
    {
        using var json = Open(output);
        WriteFields(framework, json);
        json.WriteString("notCovered", framework.NotCovered);
        json.WriteStartArray("sections");
        foreach (var section in framework.Sections)
        {
            Write(section, attestations, json);
        }

        json.WriteEndArray();
        Close(json, output);
    }

    private static void WriteFields(Framework framework, Utf8JsonWriter json)
    {
        var counts = framework.Counts;
        json.WriteString("id", framework.Id);
        json.WriteString("name", framework.Name);
        json.WriteString("version", framework.Version);
        json.WriteString("publisher", framework.Publisher);
        json.WriteString("url", framework.Url);
        json.WriteStartObject("requirements");
        json.WriteNumber("all", counts.All);
        json.WriteNumber("withRules", counts.WithRules);
        json.WriteNumber("manual", counts.Manual);
        json.WriteNumber("noRuleYet", counts.NoRuleYet);
        json.WriteEndObject();
    }

    private static void Write(Section section, IReadOnlyList<Attestation> attestations, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", section.Id);
        json.WriteString("title", section.Title);
        json.WriteStartArray("requirements");
        foreach (var requirement in section.Requirements)
        {
            json.WriteStartObject();
            FrameworkSection.WriteFields(requirement, json);
            AttestationSection.Write(attestations.FirstOrDefault(said => said.RequirementId == requirement.Id), json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Utf8JsonWriter Open(Stream output)
    {
        var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        return json;
    }

    private static void Close(Utf8JsonWriter json, Stream output)
    {
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
