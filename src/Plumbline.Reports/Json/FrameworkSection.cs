using System.Text.Json;
using Plumbline.Core.Frameworks;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Json;

/// <summary>How frameworks stand.</summary>
internal static class FrameworkSection
{
    public static void Write(IReadOnlyList<FrameworkResult> frameworks, Utf8JsonWriter json)
    {
        json.WriteStartArray("frameworks");
        foreach (var framework in frameworks)
        {
            json.WriteStartObject();
            Write(framework, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteFields(Requirement requirement, Utf8JsonWriter json)
    {
        json.WriteString("id", requirement.Id);
        json.WriteString("title", requirement.Title);
        json.WriteString("level", requirement.Level);
        json.WriteString("assessment", WireName.Of(requirement.Assessment));
        json.WriteStrings("rules", requirement.Rules);
        json.WriteString("gap", requirement.Gap);
        json.WriteString("note", requirement.Note);
    }

    private static void Write(FrameworkResult result, Utf8JsonWriter json)
    {
        json.WriteString("id", result.Framework.Id);
        json.WriteString("name", result.Framework.Name);
        json.WriteString("version", result.Framework.Version);
        json.WriteString("notCovered", result.Framework.NotCovered);
        WriteTotals(result.Totals, json);
        json.WriteStartArray("attestationsWithoutEffect");
        foreach (var attestation in result.WithoutEffect)
        {
            json.WriteStartObject();
            json.WriteString("requirement", attestation.RequirementId);
            AttestationSection.WriteFields(attestation, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("sections");
        foreach (var section in result.Sections)
        {
            json.WriteStartObject();
            Write(section, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(SectionResult result, Utf8JsonWriter json)
    {
        json.WriteString("id", result.Section.Id);
        json.WriteString("title", result.Section.Title);
        WriteTotals(result.Totals, json);
        json.WriteStartArray("requirements");
        foreach (var requirement in result.Requirements)
        {
            json.WriteStartObject();
            Write(requirement, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(RequirementResult result, Utf8JsonWriter json)
    {
        WriteFields(result.Requirement, json);
        json.WriteString("status", WireName.Of(result.Status));
        json.WriteStartObject("findings");
        SummarySection.WriteCounts(result.Counts, json);
        json.WriteEndObject();
        json.WriteNumber("coverage", Math.Round(result.Coverage, 6));
        json.WriteStrings("rulesNotRun", result.RulesNotRun);
        AttestationSection.Write(result.Attestation, json);
    }

    private static void WriteTotals(RequirementTotals totals, Utf8JsonWriter json)
    {
        SummarySection.WriteScore(totals.Score, json);
        json.WriteStartObject("requirementsByStatus");
        foreach (var (status, count) in totals.ByStatus)
        {
            json.WriteNumber(WireName.Of(status), count);
        }

        json.WriteEndObject();
    }
}
