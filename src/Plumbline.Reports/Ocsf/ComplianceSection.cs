using System.Text.Json;

namespace Plumbline.Reports.Ocsf;

/// <summary>What was asked, and the answer.</summary>
internal static class ComplianceSection
{
    /// <param name="control">The rule's id; null where no single rule is concerned.</param>
    /// <param name="requirements">What is asked for, in words.</param>
    /// <param name="status">Pass, warning (could not tell) or fail.</param>
    /// <param name="code">The same in Plumbline's words.</param>
    public static void Write(
        string? control,
        IEnumerable<string> requirements,
        OcsfEnum status,
        string code,
        Utf8JsonWriter json
    )
    {
        json.WriteStartObject("compliance");
        json.WriteStartArray("standards");
        json.WriteStringValue("Plumbline");
        json.WriteEndArray();
        json.WriteKnown("control", control);
        json.WriteStartArray("requirements");
        foreach (var requirement in requirements)
        {
            json.WriteStringValue(requirement);
        }

        json.WriteEndArray();
        json.WriteEnum("status_id", "status", status);
        json.WriteString("status_code", code);
        json.WriteEndObject();
    }
}
