using System.Globalization;
using System.Text.Json;
using Plumbline.Core.Frameworks;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Json;

/// <summary>What a person says about a requirement; null when nobody says anything.</summary>
internal static class AttestationSection
{
    public static void Write(Attestation? attestation, Utf8JsonWriter json)
    {
        if (attestation is null)
        {
            json.WriteNull("attestation");
            return;
        }

        json.WriteStartObject("attestation");
        WriteFields(attestation, json);
        json.WriteEndObject();
    }

    public static void WriteFields(Attestation attestation, Utf8JsonWriter json)
    {
        json.WriteString("status", WireName.Of(attestation.Status));
        json.WriteString("by", attestation.By);
        json.WriteString("on", Day(attestation.On));
        json.WriteString("expires", Day(attestation.Expires));
        json.WriteString("evidence", attestation.Evidence);
        json.WriteString("note", attestation.Note);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
