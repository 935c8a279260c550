using System.Text.Json;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Plumbline.Reports.Json;

namespace Plumbline.Reports.Ocsf;

/// <summary>A finding as an event.</summary>
internal static class FindingEvent
{
    public static void Write(Finding finding, ScanFacts scan, Utf8JsonWriter json)
    {
        HeadOf(finding).Write(scan, json);
        WriteInfo(finding, scan, json);
        ComplianceSection.Write(
            finding.Rule.Id,
            [finding.Rule.Page.Title],
            finding.Frameworks,
            OcsfEnum.Compliance(finding.Status),
            WireName.Of(finding.Status),
            json
        );
        CloudSection.Write(
            scan,
            finding.Resource.Region,
            finding.Resource.CompartmentId,
            finding.CompartmentPath,
            json
        );
        ResourceSection.Write(finding, json);
        json.WriteStartObject("remediation");
        json.WriteString("desc", $"Why, and how to fix it: plumb rule show {finding.Rule.Id}");
        json.WriteEndObject();
        WriteUnmapped(finding, json);
    }

    private static EventHead HeadOf(Finding finding) =>
        new()
        {
            FindingUid = finding.Id,
            Code = finding.Rule.Id,
            Message = finding.Message,
            Activity = OcsfEnum.Activity(finding.Change),
            Severity = OcsfEnum.Severity(finding),
            Status = OcsfEnum.Status(finding.Status),
        };

    private static void WriteInfo(Finding finding, ScanFacts scan, Utf8JsonWriter json)
    {
        json.WriteStartObject("finding_info");
        json.WriteString("uid", finding.Id);
        json.WriteString("title", finding.Rule.Page.Title);
        json.WriteString("desc", finding.Message);
        json.WriteMoment("created_time", finding.FirstSeen ?? scan.FinishedAt);
        json.WriteMoment("first_seen_time", finding.FirstSeen);
        json.WriteMoment("last_seen_time", finding.LastSeen);
        json.WriteStrings("types", [WireName.Of(finding.Rule.Page.Category)]);
        json.WriteStartObject("analytic");
        json.WriteEnum("type_id", "type", new(1, "Rule"));
        json.WriteString("uid", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Page.Title);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What OCSF has no field for.</summary>
    private static void WriteUnmapped(Finding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject("unmapped");
        json.WriteString("risk", WireName.Of(finding.Risk));
        json.WriteKnown("exception_id", finding.Exception?.Id);
        json.WriteKnown("exception", ExceptionText.Of(finding));
        if (finding.MonthlySaving is { } saving)
        {
            json.WriteMoney("monthly_saving", saving);
        }

        if (finding.Resource.Provenance is { } provenance)
        {
            json.WriteString("operation", provenance.Operation);
            json.WriteKnown("opc_request_id", provenance.OpcRequestId);
        }

        json.WriteEndObject();
    }
}
