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
        json.WriteDate("on", attestation.On);
        json.WriteDate("expires", attestation.Expires);
        json.WriteString("evidence", attestation.Evidence);
        json.WriteString("note", attestation.Note);
    }
}
