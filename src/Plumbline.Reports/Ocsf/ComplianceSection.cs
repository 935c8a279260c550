using System.Text.Json;
using Plumbline.Reports.Json;

namespace Plumbline.Reports.Ocsf;

/// <summary>What was asked, and the answer.</summary>
internal static class ComplianceSection
{
    /// <param name="control">The rule's id; null where no single rule is concerned.</param>
    /// <param name="requirements">What is asked for, in words.</param>
    /// <param name="references">Requirements of frameworks, as <c>cis-oci-3.1:4.16</c>.</param>
    /// <param name="status">Pass, warning (could not tell) or fail.</param>
    /// <param name="code">The same in Plumbline's words.</param>
    public static void Write(
        string? control,
        IEnumerable<string> requirements,
        IReadOnlyList<string> references,
        OcsfEnum status,
        string code,
        Utf8JsonWriter json
    )
    {
        json.WriteStartObject("compliance");
        json.WriteStrings("standards", references.Select(FrameworkOf).Distinct().Prepend("Plumbline"));
        json.WriteKnown("control", control);
        json.WriteStrings("requirements", requirements.Concat(references));
        json.WriteEnum("status_id", "status", status);
        json.WriteString("status_code", code);
        json.WriteEndObject();
    }

    private static string FrameworkOf(string reference) => reference.Split(':')[0];
}
