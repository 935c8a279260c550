using System.Text.Json;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Ocsf;

/// <summary>Region, compartment and tenancy.</summary>
internal static class CloudSection
{
    public static void Write(
        ScanFacts scan,
        string? region,
        string? compartmentId,
        string? compartmentPath,
        Utf8JsonWriter json
    )
    {
        json.WriteStartObject("cloud");
        json.WriteString("provider", "OCI");
        json.WriteKnown("region", region);
        if (!string.IsNullOrEmpty(compartmentId))
        {
            json.WriteStartObject("account");
            json.WriteString("uid", compartmentId);
            json.WriteKnown("name", compartmentPath);
            // 1.5 has a number for compartments, 1.3 has none: 'other', with its name beside it, is valid in both.
            json.WriteEnum("type_id", "type", new(99, "OCI Compartment"));
            json.WriteEndObject();
        }

        json.WriteStartObject("org");
        json.WriteString("uid", scan.TenancyId);
        json.WriteKnown("name", scan.TenancyName);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
