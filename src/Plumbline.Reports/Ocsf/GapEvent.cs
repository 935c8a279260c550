using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Plumbline.Core.Scans;
using Plumbline.Reports.Json;

namespace Plumbline.Reports.Ocsf;

/// <summary>
/// A gap as an event: nobody knows what is there, so its compliance is a warning and its severity unknown. Its id is the
/// same as long as the same call fails in the same place.
/// </summary>
internal static class GapEvent
{
    public static void Write(Gap gap, ScanFacts scan, Utf8JsonWriter json)
    {
        var uid = IdOf(gap);
        var head = new EventHead
        {
            FindingUid = uid,
            Code = gap.Code,
            Message = GapText.MessageOf(gap),
            Activity = OcsfEnum.Activity(null),
            Severity = OcsfEnum.Unknown,
            Status = OcsfEnum.Status(FindingStatus.NotAssessed),
        };
        head.Write(scan, json);
        json.WriteStartObject("finding_info");
        json.WriteString("uid", uid);
        json.WriteString("title", GapText.TitleOf(gap));
        json.WriteMoment("created_time", scan.FinishedAt);
        json.WriteStrings("types", ["gap"]);
        json.WriteEndObject();
        ComplianceSection.Write(null, gap.Rules, [], OcsfEnum.Compliance(FindingStatus.NotAssessed), "gap", json);
        CloudSection.Write(scan, gap.Region, gap.CompartmentId, gap.CompartmentPath, json);
        WriteResource(gap, json);
        WriteUnmapped(gap, json);
    }

    private static string IdOf(Gap gap)
    {
        var text = $"gap\n{gap.Service}\n{gap.Operation}\n{gap.Region}\n{gap.CompartmentId}\n{gap.ResourceId}\n";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
    }

    private static void WriteResource(Gap gap, Utf8JsonWriter json)
    {
        if (gap.ResourceId is null)
        {
            return;
        }

        json.WriteStartArray("resources");
        json.WriteStartObject();
        json.WriteString("uid", gap.ResourceId);
        json.WriteKnown("name", gap.ResourceName);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteUnmapped(Gap gap, Utf8JsonWriter json)
    {
        json.WriteStartObject("unmapped");
        json.WriteKnown("service", gap.Service);
        json.WriteKnown("operation", gap.Operation);
        json.WriteKnown("http_status", gap.Status?.ToString(CultureInfo.InvariantCulture));
        json.WriteKnown("opc_request_id", gap.OpcRequestId);
        json.WriteEndObject();
    }
}
